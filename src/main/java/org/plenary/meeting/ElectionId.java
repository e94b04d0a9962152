package org.plenary.meeting;

import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;

/** Names one election to a post. */
public record ElectionId(String value) {

  public static final String KIND = "election";

  static ElectionId next() {
    return new ElectionId(Ids.next());
  }

  NotFound notFound() {
    return new NotFound(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
