package org.plenary.consultation;

import org.plenary.shared.Refusal;

/** A body's answer cannot be handed in like this. Everything on its desk stays as it is. */
public class SubmissionRefused extends Refusal {

  SubmissionRefused(String reason, Object... arguments) {
    super("consultation.submission-refused." + reason, arguments);
  }
}
