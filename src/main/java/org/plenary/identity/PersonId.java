package org.plenary.identity;

import org.plenary.shared.Ids;

/** Names a person; stays when the person's name is erased. */
public record PersonId(String value) {

  public static PersonId next() {
    return new PersonId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
