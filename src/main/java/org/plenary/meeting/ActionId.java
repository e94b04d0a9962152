package org.plenary.meeting;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names one action that a meeting gave to somebody. */
public record ActionId(String value) {

  public static final String KIND = "action";

  static ActionId next() {
    return new ActionId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
