package org.plenary.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.award.GuestReminderRows.Reminder;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.Edition;
import org.springframework.stereotype.Component;

/** Asks winners once more who comes: one mail a day, however many of the office ask. */
@Component
class GuestReminders {

  private final Entries entries;
  private final GuestReplyRows replies;
  private final GuestReminderRows rows;
  private final GuestNotices notices;
  private final People people;
  private final Clock clock;

  GuestReminders(
      Entries entries,
      GuestReplyRows replies,
      GuestReminderRows rows,
      GuestNotices notices,
      People people,
      Clock clock) {
    this.entries = entries;
    this.replies = replies;
    this.rows = rows;
    this.notices = notices;
    this.people = people;
    this.clock = clock;
  }

  /** Those who were asked now. Refused where somebody of the office asked all of them today. */
  List<EntryId> remind(Person by, Edition edition, List<Entry> silent) {
    List<EntryId> asked = new ArrayList<>();
    Set<PersonId> before = new LinkedHashSet<>();
    for (Entry seen : silent) {
      // As it is once nobody else touches it: it may have been answered, or asked, meanwhile.
      Entry winner = entries.lock(seen.id());
      Optional<Reminder> today = findToday(edition, winner.id());
      if (!CeremonyWinners.isOne(winner) || replies.find(winner.id()).isPresent()) {
        continue;
      }
      if (today.isPresent()) {
        before.add(today.get().by());
      } else {
        notices.ask(edition, winner);
        rows.save(winner.id(), edition.id(), new Reminder(clock.instant(), by.id()));
        asked.add(winner.id());
      }
    }
    if (asked.isEmpty()) {
      throw before.isEmpty()
          ? new GuestRefused("nobody-waits")
          : new GuestRefused("asked-today", names(before));
    }
    return asked;
  }

  private Optional<Reminder> findToday(Edition edition, EntryId entry) {
    return rows.find(entry)
        .filter(last -> day(edition, last.at()).equals(day(edition, clock.instant())));
  }

  private static LocalDate day(Edition edition, Instant at) {
    return at.atZone(edition.zone()).toLocalDate();
  }

  private String names(Set<PersonId> some) {
    return String.join(", ", some.stream().map(people::get).map(Person::name).toList());
  }
}
