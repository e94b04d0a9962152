package org.plenary.award;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.award.GuestListItem.Answer;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's list of who comes to the ceremony, and the mails it sends from it. */
@Service
@Transactional
public class GuestLists {

  private final CeremonyWinners winners;
  private final Entries entries;
  private final GuestRows rows;
  private final GuestReplyRows replies;
  private final GuestReminders reminders;
  private final GuestNotices notices;
  private final Editions editions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GuestLists(
      CeremonyWinners winners,
      Entries entries,
      GuestRows rows,
      GuestReplyRows replies,
      GuestReminders reminders,
      GuestNotices notices,
      Editions editions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.winners = winners;
    this.entries = entries;
    this.rows = rows;
    this.replies = replies;
    this.reminders = reminders;
    this.notices = notices;
    this.editions = editions;
    this.events = events;
    this.clock = clock;
  }

  /** By number of the entry; the same few statements however many there are. */
  @Transactional(readOnly = true)
  public GuestList get(Person by, EditionId id) {
    if (!by.mayReadEverything()) {
      throw new NotFound("edition", id.value());
    }
    List<Entry> all = winners.list(id);
    Map<EntryId, Instant> answered = answered(all);
    Map<EntryId, List<Guest>> guests = rows.map(id);
    List<GuestListItem> lines = new ArrayList<>();
    for (Entry winner : all) {
      List<Guest> theirs = guests.getOrDefault(winner.id(), List.of());
      theirs.forEach(guest -> lines.add(row(winner, Answer.COMING, guest)));
      if (theirs.isEmpty()) {
        lines.add(
            row(winner, answered.containsKey(winner.id()) ? Answer.NOBODY : Answer.WAITING, null));
      }
    }
    return new GuestList(lines, CeremonyDates.isAhead(editions.get(id), clock.instant()));
  }

  /** Asks every winner who has not answered once more; not whom somebody asked today. */
  public int remind(Person by, EditionId id) {
    Edition edition = open(by, id);
    List<Entry> all = winners.list(id);
    Map<EntryId, Instant> answered = answered(all);
    List<EntryId> asked =
        reminders.remind(
            by,
            edition,
            all.stream().filter(winner -> !answered.containsKey(winner.id())).toList());
    events.publishEvent(new GuestsReminded(id, asked, by.id().value()));
    return asked.size();
  }

  /**
   * Tells everybody who comes, and was not told as they stand, when and where, with an entry for
   * the calendar. Each winner hears of all of theirs again. Where two confirm at once, the second
   * tells only who is left.
   */
  public int confirm(Person by, EditionId id) {
    Edition edition = open(by, id);
    Map<EntryId, List<Guest>> guests = rows.map(id);
    int confirmed = 0;
    for (Entry winner : winners.list(id)) {
      if (countUntold(guests.getOrDefault(winner.id(), List.of())) > 0) {
        confirmed += confirm(edition, winner.id());
      }
    }
    if (confirmed == 0) {
      throw new GuestRefused("nobody-to-confirm");
    }
    events.publishEvent(new GuestsConfirmed(id, confirmed, by.id().value()));
    return confirmed;
  }

  /** As they are once nobody else touches them: they may have changed, or been told, meanwhile. */
  private int confirm(Edition edition, EntryId id) {
    Entry winner = entries.lock(id);
    List<Guest> theirs = rows.list(id);
    int untold = CeremonyWinners.isOne(winner) ? countUntold(theirs) : 0;
    if (untold > 0) {
      notices.confirm(edition, winner, theirs);
      rows.confirm(id, clock.instant());
    }
    return untold;
  }

  private static int countUntold(List<Guest> guests) {
    return (int) guests.stream().filter(guest -> !guest.isConfirmed()).count();
  }

  /** Whether every winner has answered, and everybody who comes was told as they stand. */
  @Transactional(readOnly = true)
  public boolean isSettled(EditionId id) {
    List<Entry> all = winners.list(id);
    Map<EntryId, Instant> answered = answered(all);
    Map<EntryId, List<Guest>> guests = rows.map(id);
    return !all.isEmpty()
        && all.stream()
            .allMatch(
                winner ->
                    answered.containsKey(winner.id())
                        && guests.getOrDefault(winner.id(), List.of()).stream()
                            .allMatch(Guest::isConfirmed));
  }

  private Edition open(Person by, EditionId id) {
    if (!by.mayReadEverything()) {
      throw new NotFound("edition", id.value());
    }
    NotAllowed.unlessStaff(by);
    Edition edition = editions.get(id);
    if (!CeremonyDates.isAhead(edition, clock.instant())) {
      throw new GuestRefused("over");
    }
    return edition;
  }

  private Map<EntryId, Instant> answered(List<Entry> all) {
    return replies.map(all.stream().map(Entry::id).toList());
  }

  private static GuestListItem row(Entry winner, Answer answer, @Nullable Guest guest) {
    return new GuestListItem(
        winner.id(),
        winner.title(),
        winner.applicant(),
        String.valueOf(winner.awardSlot()),
        answer,
        guest);
  }
}
