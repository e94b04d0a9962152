package org.plenary.process;

import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.Viewer;

/** In which roles somebody owes what a procedure asks of a role. */
final class Duties {

  private Duties() {}

  static Set<String> roles(Viewer viewer) {
    return viewer.isStaff() ? Set.of(Role.STAFF.name()) : Set.of();
  }

  /** Administrators do staff work too; auditors owe nothing. */
  static Set<String> roles(Person person) {
    return person.isStaff() ? Set.of(Role.STAFF.name()) : Set.of();
  }
}
