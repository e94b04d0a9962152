package org.plenary.programme;

import org.plenary.shared.Refusal;

/** A last day that cannot be, or a removal before it. */
public class RetentionRefused extends Refusal {

  RetentionRefused(String reason, Object... arguments) {
    super("programme.retention.refused." + reason, arguments);
  }
}
