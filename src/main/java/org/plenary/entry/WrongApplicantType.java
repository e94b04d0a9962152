package org.plenary.entry;

import org.plenary.shared.Refusal;

/** This kind of applicant cannot enter this category. Said before anything is written. */
public class WrongApplicantType extends Refusal {

  WrongApplicantType(ReasonCode reason, String category) {
    super("entry.refused.eligibility." + reason.key(), category);
  }
}
