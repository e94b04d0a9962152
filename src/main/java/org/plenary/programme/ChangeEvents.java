package org.plenary.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.plenary.shared.DomainEvent;

/** What the rest of the program hears when a published edition changes. */
final class ChangeEvents {

  private ChangeEvents() {}

  static List<DomainEvent> of(Edition before, Edition after, String reason, Person by) {
    List<DomainEvent> events = new ArrayList<>();
    for (EditionDate date : EditionDate.values()) {
      Deadline was = before.date(date);
      Deadline now = after.date(date);
      if (!was.equals(now)) {
        events.add(new EditionDatesMoved(after.id(), date, was, now, reason, by.id().value()));
      }
    }
    Set<EditionPart> parts = EnumSet.noneOf(EditionPart.class);
    Arrays.stream(EditionPart.values())
        .filter(part -> part != EditionPart.DATES && part.differs(before, after))
        .forEach(parts::add);
    if (!parts.isEmpty()) {
      events.add(changed(after, parts, reason, by));
    }
    return events;
  }

  private static EditionChanged changed(
      Edition after, Set<EditionPart> parts, String reason, Person by) {
    Audience audience =
        parts.stream().map(EditionPart::audience).reduce(Audience::and).orElseThrow();
    return new EditionChanged(
        after.id(), after.revision(), parts, audience, reason, by.id().value());
  }
}
