package org.plenary.award;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnDuties;
import org.plenary.entry.OwnDuty;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** Which winners still owe an answer who comes to the ceremony. */
@Component
class GuestDuties implements OwnDuties {

  /** While there are no benefits yet. */
  private static final int RANK = 1;

  private final GuestReplyRows replies;
  private final Editions editions;
  private final Clock clock;

  GuestDuties(GuestReplyRows replies, Editions editions, Clock clock) {
    this.replies = replies;
    this.editions = editions;
    this.clock = clock;
  }

  /** One statement for all answers. Only the owner is asked. */
  @Override
  public Map<EntryId, OwnDuty> map(Person by, Collection<Entry> some) {
    List<Entry> winning =
        some.stream()
            .filter(entry -> entry.hasAcceptedAward() && entry.owner().equals(by.id()))
            .filter(entry -> !entry.state().isOver() || entry.state() == EntryState.AWARDED)
            .toList();
    Map<EntryId, OwnDuty> due = new HashMap<>();
    if (winning.isEmpty()) {
      return due;
    }
    Map<EntryId, Instant> answered = replies.map(winning.stream().map(Entry::id).toList());
    Map<EditionId, Edition> known = new HashMap<>();
    Instant now = clock.instant();
    for (Entry entry : winning) {
      Edition edition = known.computeIfAbsent(entry.edition(), editions::get);
      if (!answered.containsKey(entry.id()) && CeremonyDates.isAhead(edition, now)) {
        due.put(entry.id(), duty(entry, CeremonyDates.due(edition, now)));
      }
    }
    return due;
  }

  private static OwnDuty duty(Entry entry, Deadline due) {
    return new OwnDuty(
        RANK,
        "users",
        "award.step.guests",
        List.of(entry.title()),
        due,
        "award.step.guests-button",
        "/my-entries/" + entry.id() + "/guests");
  }
}
