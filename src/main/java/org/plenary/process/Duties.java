package org.plenary.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.springframework.stereotype.Component;

/** In which groups somebody owes what a procedure asks of a group. */
@Component
class Duties {

  private final List<DutyGroups> known;

  Duties(List<DutyGroups> known) {
    this.known = List.copyOf(known);
  }

  /** Administrators do staff work too; auditors owe nothing. */
  Set<String> groups(Person person) {
    Set<String> groups = new HashSet<>();
    if (person.isStaff()) {
      groups.add(Role.STAFF.name());
    }
    known.forEach(some -> groups.addAll(some.of(person)));
    return groups;
  }
}
