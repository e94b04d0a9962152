package org.plenary.programme;

import org.plenary.shared.Refusal;

/** Another edition has this code, or it is no code at all. */
public class CodeRefused extends Refusal {

  CodeRefused(String why, String code) {
    super("programme.refused." + why, code);
  }
}
