package org.plenary.consultation;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names a round of comments. */
public record RoundId(String value) {

  /** The kind of thing it is to the record and the outbox. */
  public static final String KIND = "round";

  public static RoundId next() {
    return new RoundId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
