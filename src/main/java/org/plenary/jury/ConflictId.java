package org.plenary.jury;

import org.plenary.shared.Ids;

/** Names a conflict. */
public record ConflictId(String value) {

  public static ConflictId next() {
    return new ConflictId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
