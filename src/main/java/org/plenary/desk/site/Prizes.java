package org.plenary.desk.site;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.desk.site.PrizeResults.Award;
import org.plenary.desk.site.PrizeResults.Change;
import org.plenary.desk.site.PrizeResults.Winner;
import org.plenary.entry.Entry;
import org.plenary.jury.AwardChange;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionState;
import org.plenary.programme.Editions;
import org.plenary.programme.Programmes;
import org.springframework.stereotype.Service;

/** What the public may know of the editions, and from when. */
@Service
class Prizes {

  private final Editions editions;
  private final Programmes programmes;
  private final AwardedEntries awarded;
  private final Clock clock;

  Prizes(Editions editions, Programmes programmes, AwardedEntries awarded, Clock clock) {
    this.editions = editions;
    this.programmes = programmes;
    this.awarded = awarded;
    this.clock = clock;
  }

  /** Every published edition, newest first. */
  List<Prize> list() {
    return editions.listPublished().stream().map(this::prize).toList();
  }

  /** A draft is not there at all. */
  Optional<Prize> find(String code) {
    return findPublished(code).map(this::prize);
  }

  /** The results; without a single name while the embargo holds. */
  Optional<PrizeResults> findResults(String code) {
    return findPublished(code).map(this::results);
  }

  private Optional<Edition> findPublished(String code) {
    return editions.findByCode(code).filter(edition -> edition.state() != EditionState.DRAFT);
  }

  private Prize prize(Edition edition) {
    PrizeState state = PrizeState.of(edition, clock.instant());
    return PrizeReader.read(edition, programmes.get(edition.programme()), state);
  }

  private PrizeResults results(Edition edition) {
    PublicDate from =
        PublicDate.of(EditionDate.EMBARGO_LIFTS, edition.date(EditionDate.EMBARGO_LIFTS));
    if (PrizeState.of(edition, clock.instant()) != PrizeState.DECIDED) {
      return new PrizeResults(edition.code(), edition.name(), false, from, List.of(), List.of());
    }
    List<Entry> winners = awarded.list(edition.id());
    List<Award> awards =
        edition.slots().stream()
            .map(slot -> award(slot, winners))
            .filter(award -> !award.winners().isEmpty())
            .toList();
    List<Change> changes =
        awarded.listChanges(edition.id()).stream().map(one -> change(edition, one)).toList();
    return new PrizeResults(edition.code(), edition.name(), true, from, awards, changes);
  }

  private static Change change(Edition edition, AwardChange one) {
    return new Change(
        one.at().atZone(edition.zone()).toLocalDate(),
        edition.slot(one.slot()).label(),
        winner(one.former()),
        one.now() == null ? null : winner(one.now()));
  }

  private static Winner winner(Entry entry) {
    return new Winner(entry.title(), entry.applicant(), entry.city(), entry.country());
  }

  private static Award award(AwardSlot slot, List<Entry> winners) {
    return new Award(
        slot.label(),
        slot.awardClass(),
        winners.stream()
            .filter(entry -> slot.key().equals(entry.awardSlot()))
            .map(Prizes::winner)
            .toList());
  }
}
