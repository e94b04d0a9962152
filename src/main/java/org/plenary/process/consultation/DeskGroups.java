package org.plenary.process.consultation;

import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.BodyId;
import org.plenary.group.BodyRoster;
import org.plenary.group.BodySeat;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.DutyGroups;
import org.springframework.stereotype.Component;

/** What a body owes is owed by whoever speaks for it at the moment. */
@Component
class DeskGroups implements DutyGroups {

  private final BodyRoster roster;

  DeskGroups(BodyRoster roster) {
    this.roster = roster;
  }

  static String of(BodyId body) {
    return "body:" + body;
  }

  @Override
  public Set<String> of(Person person) {
    if (!person.is(Role.DELEGATE)) {
      return Set.of();
    }
    return roster.listOf(person).stream()
        .filter(seat -> seat.isActive() && seat.role().speaksForBody())
        .map(BodySeat::body)
        .map(DeskGroups::of)
        .collect(Collectors.toSet());
  }
}
