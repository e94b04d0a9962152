package org.plenary.group;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names a nomination for an expert working group. */
public record NominationId(String value) {

  public static final String KIND = "nomination";

  static NominationId next() {
    return new NominationId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
