package org.plenary.entry;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names an entry. */
public record EntryId(String value) {

  /** The kind of thing an entry is to the record, the outbox and the files. */
  public static final String KIND = "entry";

  public static EntryId next() {
    return new EntryId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
