package org.plenary.identity;

import org.jspecify.annotations.Nullable;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names a person; stays when the person's name is erased. */
public record PersonId(String value) {

  public static PersonId next() {
    return new PersonId(Ids.next());
  }

  /** A person as the thing something happened to. */
  public Subject subject() {
    return new Subject("person", value);
  }

  /** Who did it, as events say it; the program where nobody did. */
  static String actor(@Nullable PersonId by) {
    return by == null ? DomainEvent.SYSTEM : by.value();
  }

  @Override
  public String toString() {
    return value;
  }
}
