package org.plenary.milestone;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names a work plan. */
public record PlanId(String value) {

  public static final String KIND = "work-plan";

  public static PlanId next() {
    return new PlanId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
