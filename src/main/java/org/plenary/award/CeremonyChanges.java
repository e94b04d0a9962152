package org.plenary.award;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionChanged;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionDatesMoved;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionPart;
import org.plenary.programme.Editions;
import org.plenary.programme.ToldApart;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells winners and confirmed guests when and where the ceremony is now, and what it was. */
@Component
@Transactional
class CeremonyChanges implements ToldApart {

  private final CeremonyWinners winners;
  private final GuestRows rows;
  private final GuestNotices notices;
  private final Editions editions;
  private final Clock clock;

  CeremonyChanges(
      CeremonyWinners winners,
      GuestRows rows,
      GuestNotices notices,
      Editions editions,
      Clock clock) {
    this.winners = winners;
    this.rows = rows;
    this.notices = notices;
    this.editions = editions;
    this.clock = clock;
  }

  @Override
  public Collection<PersonId> list(EditionDatesMoved event) {
    return event.date() == EditionDate.EMBARGO_LIFTS && isTold(latest(event.edition()))
        ? owners(event.edition())
        : List.of();
  }

  /** Where more changed than the ceremony, the usual mail says so to them as well. */
  @Override
  public Collection<PersonId> list(EditionChanged event) {
    CeremonyMove move = latest(event.edition());
    return event.parts().equals(Set.of(EditionPart.WINNERS))
            && (move.isAtAnotherPlace() || move.hasAnotherEnd())
            && isTold(move)
        ? owners(event.edition())
        : List.of();
  }

  @EventListener
  void on(EditionDatesMoved event) {
    CeremonyMove move = latest(event.edition());
    if (event.date() == EditionDate.EMBARGO_LIFTS && isTold(move)) {
      tell(move, event.reason());
    }
  }

  /** Where the time moved in the same change, the place was told with it. */
  @EventListener
  void on(EditionChanged event) {
    CeremonyMove move = latest(event.edition());
    if (move.isCalledOff() && CeremonyDates.isAhead(move.was(), clock.instant())) {
      callOff(move.was());
    } else if (!move.isAtAnotherTime() && isTold(move)) {
      tell(move, event.reason());
    }
  }

  private boolean isTold(CeremonyMove move) {
    return move.isMoved() && CeremonyDates.isAhead(move.now(), clock.instant());
  }

  private CeremonyMove latest(EditionId id) {
    Edition now = editions.get(id);
    return new CeremonyMove(editions.get(id, now.revision() - 1), now);
  }

  private void tell(CeremonyMove move, String reason) {
    Map<EntryId, List<Guest>> guests = rows.map(move.now().id());
    for (Entry winner : winners.list(move.now().id())) {
      notices.tellMoved(move, winner, confirmed(guests, winner), reason);
    }
  }

  private void callOff(Edition was) {
    Map<EntryId, List<Guest>> guests = rows.map(was.id());
    for (Entry winner : winners.list(was.id())) {
      notices.cancel(was, winner, confirmed(guests, winner), true);
    }
  }

  private static List<Guest> confirmed(Map<EntryId, List<Guest>> guests, Entry winner) {
    return guests.getOrDefault(winner.id(), List.of()).stream().filter(Guest::isConfirmed).toList();
  }

  private Collection<PersonId> owners(EditionId edition) {
    return winners.list(edition).stream().map(Entry::owner).toList();
  }
}
