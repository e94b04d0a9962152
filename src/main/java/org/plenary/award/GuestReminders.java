package org.plenary.award;

import java.time.Clock;
import java.time.Duration;
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
import org.plenary.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Asks winners once more who comes: one mail in 24 hours, whoever asks. */
@Component
class GuestReminders {

  /** Whom the procedure asks for. */
  private static final PersonId NOBODY = new PersonId(DomainEvent.SYSTEM);

  private static final Duration PAUSE = Duration.ofHours(24);

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

  /** Those who were asked now. Refused where all of them were asked a short while ago. */
  List<EntryId> remind(Person by, Edition edition, List<Entry> silent) {
    List<EntryId> asked = new ArrayList<>();
    Set<PersonId> before = new LinkedHashSet<>();
    for (Entry seen : silent) {
      // As it is once nobody else touches it: it may have been answered, or asked, meanwhile.
      Entry winner = entries.lock(seen.id());
      Optional<Reminder> last = findRecent(winner.id());
      if (!CeremonyWinners.isOne(winner) || replies.find(winner.id()).isPresent()) {
        continue;
      }
      if (last.isPresent()) {
        before.add(last.get().by());
      } else {
        ask(edition, winner, by.id());
        asked.add(winner.id());
      }
    }
    if (asked.isEmpty()) {
      throw refused(before);
    }
    return asked;
  }

  /** By the procedure, on its day; nothing where the office asked a short while ago. */
  void remindByPlan(Edition edition, Entry winner) {
    if (findRecent(winner.id()).isEmpty()) {
      ask(edition, winner, NOBODY);
    }
  }

  private void ask(Edition edition, Entry winner, PersonId by) {
    notices.ask(edition, winner);
    rows.save(winner.id(), edition.id(), new Reminder(clock.instant(), by));
  }

  private Optional<Reminder> findRecent(EntryId entry) {
    return rows.find(entry).filter(last -> clock.instant().isBefore(last.at().plus(PAUSE)));
  }

  private GuestRefused refused(Set<PersonId> before) {
    if (before.isEmpty()) {
      return new GuestRefused("nobody-waits");
    }
    Set<PersonId> office = new LinkedHashSet<>(before);
    office.remove(NOBODY);
    return office.isEmpty()
        ? new GuestRefused("asked-by-plan")
        : new GuestRefused("asked-lately", names(office));
  }

  private String names(Set<PersonId> some) {
    return String.join(", ", some.stream().map(people::get).map(Person::name).toList());
  }
}
