package org.plenary.milestone;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names a milestone. */
public record MilestoneId(String value) {

  public static final String KIND = "milestone";

  public static MilestoneId next() {
    return new MilestoneId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
