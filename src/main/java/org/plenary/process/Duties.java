package org.plenary.process;

import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.identity.Role;

/** In which roles somebody owes what a procedure asks of a role. */
final class Duties {

  private Duties() {}

  /** Administrators do staff work too; auditors owe nothing. */
  static Set<String> roles(Person person) {
    return person.isStaff() ? Set.of(Role.STAFF.name()) : Set.of();
  }
}
