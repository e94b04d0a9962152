package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** Which winners still owe an answer who comes to the ceremony. */
@Component
class GuestDuties {

  private final GuestReplyRows replies;
  private final Editions editions;
  private final Clock clock;

  GuestDuties(GuestReplyRows replies, Editions editions, Clock clock) {
    this.replies = replies;
    this.editions = editions;
    this.clock = clock;
  }

  /** Until when this owner is asked, by entry; one statement for all answers. */
  Map<EntryId, Deadline> mapDue(Person by, Collection<Entry> some) {
    List<Entry> winning =
        some.stream()
            .filter(entry -> entry.hasAcceptedAward() && entry.owner().equals(by.id()))
            .filter(entry -> !entry.state().isOver() || entry.state() == EntryState.AWARDED)
            .toList();
    Map<EntryId, Deadline> due = new HashMap<>();
    if (winning.isEmpty()) {
      return due;
    }
    Map<EntryId, Instant> answered = replies.map(winning.stream().map(Entry::id).toList());
    Map<EditionId, Edition> known = new HashMap<>();
    Instant now = clock.instant();
    for (Entry entry : winning) {
      Edition edition = known.computeIfAbsent(entry.edition(), editions::get);
      if (!answered.containsKey(entry.id()) && CeremonyDates.isAhead(edition, now)) {
        due.put(entry.id(), CeremonyDates.due(edition, now));
      }
    }
    return due;
  }
}
