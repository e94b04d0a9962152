package org.plenary.identity;

import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The zone of somebody who was invited: whoever made the account wrote down their own, not knowing
 * another.
 */
@Service
public class FirstZones {

  private final PersonReader reader;
  private final PersonStore store;
  private final SecretLinks links;
  private final ApplicationEventPublisher events;

  FirstZones(
      PersonReader reader, PersonStore store, SecretLinks links, ApplicationEventPublisher events) {
    this.reader = reader;
    this.store = store;
    this.links = links;
    this.events = events;
  }

  /**
   * Takes the zone the browser names for whoever holds this link and never signed in. From then on
   * it is theirs to change; what is no zone, and a link that does not work, change nothing.
   */
  @Transactional
  public void take(String secret, String zone) {
    if (ZoneId.getAvailableZoneIds().contains(zone)) {
      links
          .find(secret)
          .flatMap(link -> reader.find(link.person()))
          .filter(FirstZones::isNew)
          .map(PersonRecord::person)
          .ifPresent(person -> keep(person, ZoneId.of(zone)));
    }
  }

  private static boolean isNew(PersonRecord record) {
    return record.person().state() == PersonState.ACTIVE && record.signedInAt() == null;
  }

  private void keep(Person person, ZoneId zone) {
    store.update(person.id(), person.name(), person.organisation(), person.locale(), zone);
    events.publishEvent(new PersonChanged(person.id()));
  }
}
