package org.plenary.verdict;

import java.time.Clock;
import java.util.Optional;
import org.plenary.entry.EntryId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.jury.EntryPool;
import org.plenary.jury.Seats;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands by for each award slot, and moves up when a winner gives it up. */
@Service
@Transactional
public class Reserves {

  private final VerdictRows rows;
  private final Seats jurors;
  private final EntryPool entries;
  private final AwardOffers offers;
  private final Editions editions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reserves(
      VerdictRows rows,
      Seats jurors,
      EntryPool entries,
      AwardOffers offers,
      Editions editions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.jurors = jurors;
    this.entries = entries;
    this.offers = offers;
    this.editions = editions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Moves the next reserve up to an award of the slot whose winner gave it up. Empty where every
   * award is still held, also by whoever shared it, or no reserve is left; then {@link
   * ReserveWanted} tells the office.
   */
  public Optional<EntryId> promote(EditionId edition, String slot) {
    return promote(edition, slot, DomainEvent.SYSTEM);
  }

  public Optional<EntryId> promote(Person by, EditionId edition, String slot) {
    NotAllowed.unlessStaff(by);
    return promote(edition, slot, by.id().value());
  }

  /** The same for the award this entry holds by the signed verdict; nothing where it holds none. */
  void replace(EditionId edition, EntryId winner) {
    if (!rows.isSigned(edition)) {
      return;
    }
    rows.list(edition).stream()
        .filter(placement -> placement.entry().equals(winner))
        .filter(placement -> placement.standing() == Placement.Standing.WINNER)
        .filter(Placement::isStanding)
        .forEach(placement -> promote(edition, placement.slot()));
  }

  private Optional<EntryId> promote(EditionId edition, String slot, String actor) {
    jurors.lock(edition);
    if (!rows.isSigned(edition)) {
      throw new VerdictUnsigned();
    }
    SlotStandings standings =
        new SlotStandings(
            rows.list(edition).stream().filter(placement -> placement.slot().equals(slot)).toList(),
            entries.map(edition));
    Optional<Placement> vacated = standings.findVacated();
    if (vacated.isEmpty()) {
      return Optional.empty();
    }
    rows.release(edition, vacated.get(), clock.instant());
    if (standings.countHeld() >= editions.get(edition).slot(slot).count()) {
      return Optional.empty();
    }
    Optional<Placement> next = standings.findNextReserve();
    next.ifPresentOrElse(
        reserve -> moveUp(edition, standings, reserve, vacated.get(), actor),
        () -> events.publishEvent(new ReserveWanted(edition, slot, actor)));
    return next.map(Placement::entry);
  }

  private void moveUp(
      EditionId edition,
      SlotStandings standings,
      Placement reserve,
      Placement vacated,
      String actor) {
    rows.promote(edition, reserve, vacated.rank(), clock.instant());
    offers.offer(standings.entries().get(reserve.entry()), reserve);
    events.publishEvent(
        new ReservePromoted(edition, reserve.slot(), reserve.entry(), vacated.entry(), actor));
  }
}
