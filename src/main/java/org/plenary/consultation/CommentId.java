package org.plenary.consultation;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names a comment. */
public record CommentId(String value) {

  /** The kind of thing it is to the record and the outbox. */
  public static final String KIND = "comment";

  public static CommentId next() {
    return new CommentId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
