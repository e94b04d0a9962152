package org.plenary.guideline;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names a draft of a guideline. */
public record DraftId(String value) {

  /** The kind of thing it is to the record and the outbox. */
  public static final String KIND = "draft";

  public static DraftId next() {
    return new DraftId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
