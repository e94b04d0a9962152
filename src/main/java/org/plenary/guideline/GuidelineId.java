package org.plenary.guideline;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names a guideline. */
public record GuidelineId(String value) {

  /** The kind of thing it is to the record and the outbox. */
  public static final String KIND = "guideline";

  public static GuidelineId next() {
    return new GuidelineId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
