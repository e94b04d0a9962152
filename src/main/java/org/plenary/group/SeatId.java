package org.plenary.group;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names somebody's place in a body. */
public record SeatId(String value) {

  public static final String KIND = "body-seat";

  static SeatId next() {
    return new SeatId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
