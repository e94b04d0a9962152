package org.plenary.group;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names the expert working group of a guideline. */
public record GroupId(String value) {

  public static final String KIND = "group";

  static GroupId next() {
    return new GroupId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
