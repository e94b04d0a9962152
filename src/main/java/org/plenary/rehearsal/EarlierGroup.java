package org.plenary.rehearsal;

import java.time.LocalDate;
import java.util.List;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.group.Memberships;
import org.plenary.group.NewExpert;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.rehearsal.EarlierMaterial.Speaker;
import org.springframework.stereotype.Component;

/** The experts of the earlier guideline. */
@Component
class EarlierGroup {

  private static final EarlierMaterial SAID = EarlierMaterial.read();

  private final ExpertGroups groups;
  private final Memberships memberships;
  private final People people;

  EarlierGroup(ExpertGroups groups, Memberships memberships, People people) {
    this.groups = groups;
    this.memberships = memberships;
    this.people = people;
  }

  /** Everybody of the group has an account from now on. */
  GroupId gather(Person head, GuidelineId guideline, LocalDate today) {
    GroupId id = groups.setUp(head, guideline.value(), SAID.group(), GuidelinePlay.NAIROBI);
    for (Speaker one : SAID.experts()) {
      String email = GuidelineCast.addressOf(one.name());
      memberships.add(
          head, id, new NewExpert(one.name(), email, one.organisation(), one.country(), today));
    }
    return id;
  }

  /** In the order of the material. */
  List<Person> experts() {
    return SAID.experts().stream().map(one -> expert(one.name())).toList();
  }

  Person expert(String name) {
    return people.findByEmail(GuidelineCast.addressOf(name)).orElseThrow();
  }
}
