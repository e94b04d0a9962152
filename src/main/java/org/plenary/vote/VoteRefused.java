package org.plenary.vote;

import org.plenary.shared.Refusal;

/** A vote cannot be given, or cancelled, like this. */
public class VoteRefused extends Refusal {

  VoteRefused(String why, Object... arguments) {
    super("vote.refused." + why, arguments);
  }
}
