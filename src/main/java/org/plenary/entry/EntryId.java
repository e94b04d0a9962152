package org.plenary.entry;

import org.plenary.shared.Ids;

/** Names an entry. */
public record EntryId(String value) {

  public static EntryId next() {
    return new EntryId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
