package org.plenary.group;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names a member of an expert working group. */
public record ExpertId(String value) {

  public static final String KIND = "expert";

  static ExpertId next() {
    return new ExpertId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
