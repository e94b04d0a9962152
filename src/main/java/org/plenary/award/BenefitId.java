package org.plenary.award;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names one benefit of one award. */
public record BenefitId(String value) {

  /** The kind of thing a benefit is to the record and the outbox. */
  public static final String KIND = "benefit";

  public static BenefitId next() {
    return new BenefitId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
