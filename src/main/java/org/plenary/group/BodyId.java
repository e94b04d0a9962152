package org.plenary.group;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names a body that answers with one voice. */
public record BodyId(String value) {

  public static final String KIND = "body";

  static BodyId next() {
    return new BodyId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
