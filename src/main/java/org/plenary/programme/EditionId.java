package org.plenary.programme;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names an edition. */
public record EditionId(String value) {

  public static EditionId next() {
    return new EditionId(Ids.next());
  }

  public Subject subject() {
    return new Subject("edition", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
