package org.plenary.consultation;

import org.plenary.shared.Refusal;

/** Somebody changed the comment since it was opened; what they wrote is not written over. */
public class ChangedElsewhere extends Refusal {

  ChangedElsewhere() {
    super("consultation.comment-refused.changed-elsewhere");
  }
}
