package org.plenary.desk.site;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.desk.site.PrizeResults.Award;
import org.plenary.desk.site.PrizeResults.Change;
import org.plenary.desk.site.PrizeResults.Winner;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.FinalistLists;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionState;
import org.plenary.programme.Editions;
import org.plenary.programme.Programmes;
import org.plenary.ui.Messages;
import org.plenary.verdict.AwardChange;
import org.springframework.stereotype.Service;

/** What the public may know of the editions, and from when. */
@Service
class Prizes {

  private final Editions editions;
  private final Programmes programmes;
  private final AwardedEntries awarded;
  private final FinalistLists finalists;
  private final Clock clock;

  Prizes(
      Editions editions,
      Programmes programmes,
      AwardedEntries awarded,
      FinalistLists finalists,
      Clock clock) {
    this.editions = editions;
    this.programmes = programmes;
    this.awarded = awarded;
    this.finalists = finalists;
    this.clock = clock;
  }

  /** Every published edition, newest first. */
  List<Prize> list() {
    Set<EditionId> arePublic = awarded.listPublic();
    return editions.listPublished().stream().map(edition -> prize(edition, arePublic)).toList();
  }

  /** A draft is not there at all. */
  Optional<Prize> find(String code) {
    return findPublished(code).map(edition -> prize(edition, awarded.listPublic()));
  }

  /** Whether there is a page of its finalists to link to. */
  boolean hasFinalists(String code) {
    return findPublished(code).filter(this::hasPublicFinalists).isPresent();
  }

  /** The results; without a single name while the embargo holds. */
  Optional<PrizeResults> findResults(String code) {
    return findPublished(code).map(this::results);
  }

  /** An entry form to read, in this language as far as somebody has translated it. */
  Optional<PrizeForm> findForm(String code, String key, Messages messages, Locale locale) {
    return findPublished(code)
        .flatMap(
            edition ->
                edition.forms().stream()
                    .filter(form -> form.key().equals(key))
                    .findFirst()
                    .map(form -> FormPages.read(edition, form, messages, locale)));
  }

  /** The finalists; nothing at all until their list is public. */
  Optional<PrizeFinalists> findFinalists(String code) {
    return findPublished(code)
        .filter(this::hasPublicFinalists)
        .map(edition -> PrizeFinalists.of(edition, finalists.list(edition.id())));
  }

  private boolean hasPublicFinalists(Edition edition) {
    return finalists.findPublishedAt(edition.id()).isPresent();
  }

  private Optional<Edition> findPublished(String code) {
    return editions.findByCode(code).filter(edition -> edition.state() != EditionState.DRAFT);
  }

  private Prize prize(Edition edition, Set<EditionId> arePublic) {
    return PrizeReader.read(
        edition, programmes.get(edition.programme()), state(edition, arePublic));
  }

  private PrizeState state(Edition edition, Set<EditionId> arePublic) {
    return PrizeState.of(edition, arePublic.contains(edition.id()), clock.instant());
  }

  private PrizeResults results(Edition edition) {
    PublicDate from =
        PublicDate.of(EditionDate.EMBARGO_LIFTS, edition.date(EditionDate.EMBARGO_LIFTS));
    if (state(edition, awarded.listPublic()) != PrizeState.DECIDED) {
      return new PrizeResults(edition.code(), edition.name(), false, from, List.of(), List.of());
    }
    List<Entry> winners = awarded.list(edition.id());
    Map<EntryId, String> certificates = awarded.certificates(winners);
    List<Award> awards =
        edition.slots().stream()
            .map(slot -> award(edition, slot, winners, certificates))
            .filter(award -> !award.winners().isEmpty())
            .toList();
    List<Change> changes =
        awarded.listChanges(edition.id()).stream()
            .map(one -> change(edition, one, certificates))
            .toList();
    return new PrizeResults(edition.code(), edition.name(), true, from, awards, changes);
  }

  private static Change change(
      Edition edition, AwardChange one, Map<EntryId, String> certificates) {
    return new Change(
        one.at().atZone(edition.zone()).toLocalDate(),
        edition.slot(one.slot()).label(),
        winner(one.former(), certificates),
        one.now() == null ? null : winner(one.now(), certificates));
  }

  private static Winner winner(Entry entry, Map<EntryId, String> certificates) {
    return new Winner(
        entry.title(),
        entry.applicant(),
        entry.city(),
        entry.country(),
        certificates.getOrDefault(entry.id(), ""));
  }

  private static Award award(
      Edition edition, AwardSlot slot, List<Entry> winners, Map<EntryId, String> certificates) {
    return new Award(
        slot.label(),
        slot.awardClass(),
        slot.category() == null ? null : edition.category(slot.category()).name(),
        slot.partner(),
        winners.stream()
            .filter(entry -> slot.key().equals(entry.awardSlot()))
            .map(entry -> winner(entry, certificates))
            .toList());
  }
}
