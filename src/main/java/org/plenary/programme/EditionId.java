package org.plenary.programme;

import org.plenary.shared.Ids;

/** Names an edition. */
public record EditionId(String value) {

  public static EditionId next() {
    return new EditionId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
