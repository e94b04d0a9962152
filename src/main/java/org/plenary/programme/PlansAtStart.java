package org.plenary.programme;

import java.util.List;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Gives a work plan to editions that were published before there were any. Somebody of the office
 * leads it; where there is nobody yet, the next start tries again.
 */
@Component
class PlansAtStart {

  private final Editions editions;
  private final EditionPlan plan;
  private final People people;

  PlansAtStart(Editions editions, EditionPlan plan, People people) {
    this.editions = editions;
    this.plan = plan;
    this.people = people;
  }

  @EventListener(ApplicationReadyEvent.class)
  void makeMissing() {
    List<Person> office = people.listWithRole(Role.STAFF);
    if (office.isEmpty()) {
      return;
    }
    editions.listPublished().stream()
        .filter(edition -> edition.state() == EditionState.PUBLISHED)
        .forEach(edition -> makeMissing(edition, office.get(0)));
  }

  private void makeMissing(Edition edition, Person lead) {
    try {
      plan.makeMissing(edition, lead.id());
    } catch (DuplicateKeyException another) {
      // Another node that started at the same time was first; one plan is what was wanted.
    }
  }
}
