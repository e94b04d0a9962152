package org.plenary.consultation;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names one answer of a body to a round. */
public record SubmissionId(String value) {

  /** The kind of thing it is to the record and the outbox. */
  public static final String KIND = "body-answer";

  public static SubmissionId next() {
    return new SubmissionId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
