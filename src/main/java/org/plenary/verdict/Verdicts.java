package org.plenary.verdict;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.jury.EntryPool;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.JuryAccess;
import org.plenary.jury.SeatPowers;
import org.plenary.jury.Seats;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Winners and reserves of every award slot: placed, signed, offered, published. */
@Service
@Transactional
public class Verdicts {

  private static final int LONGEST_REASON = 4000;

  private final VerdictRows rows;
  private final Quorum quorum;
  private final Seats jurors;
  private final SeatPowers powers;
  private final EntryPool entries;
  private final AwardOffers offers;
  private final Editions editions;
  private final JudgingOrder order;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Verdicts(
      VerdictRows rows,
      Quorum quorum,
      Seats jurors,
      SeatPowers powers,
      EntryPool entries,
      AwardOffers offers,
      Editions editions,
      JudgingOrder order,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.quorum = quorum;
    this.jurors = jurors;
    this.powers = powers;
    this.entries = entries;
    this.offers = offers;
    this.editions = editions;
    this.order = order;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Decides one slot; may be decided again until the verdict is signed. Who wrote an entry it could
   * go to, or declared a conflict with one, steps out; so they do when the verdict is signed.
   */
  public void decide(Person by, EditionId id, String slotKey, SlotDecision decision) {
    powers.requireStaffOrPresiding(by, id);
    jurors.lock(id);
    requireUnsigned(id);
    Edition edition = editions.get(id);
    AwardSlot slot = edition.slot(slotKey);
    powers.requireFree(by, id, concerned(id, slot, decision));
    TextTooLong.check(decision.reason(), LONGEST_REASON);
    VerdictPolicy.requireFits(slot, decision, entries.listJudged(id));
    VerdictPolicy.requireOnce(slot, decision, edition, rows.list(id));
    rows.place(id, slotKey, decision.of(slot));
    events.publishEvent(new SlotDecided(id, slotKey, decision.winners().size(), by.id().value()));
  }

  /**
   * Signs the verdict and freezes it with its hash. Winners are offered their awards; reserves are
   * noted and not told.
   */
  public Verdict sign(Person by, EditionId id, String statement) {
    powers.requireStaffOrPresiding(by, id);
    jurors.lock(id);
    return sign(drawUp(by, id, statement));
  }

  /**
   * The verdict this person would sign at this instant. Refuses what {@link #sign} refuses, and
   * keeps nothing.
   */
  @Transactional(readOnly = true)
  Verdict drawUp(Person by, EditionId id, String statement) {
    powers.requireStaffOrPresiding(by, id);
    requireUnsigned(id);
    order.require(id, JudgingStep.SIGN_VERDICT);
    Edition edition = editions.get(id);
    List<Placement> placements = rows.list(id);
    powers.requireFree(by, id, listInQuestion(id, VerdictPolicy.placed(placements)));
    Meeting meeting = quorum.require(id);
    VerdictPolicy.requireDecided(edition.slots(), rows.reasons(id).keySet());
    Map<EntryId, Entry> running = entries.map(id);
    VerdictPolicy.requireStillThere(edition.slots(), placements, running.keySet());
    String content =
        VerdictText.write(
            edition, running, placements, rows.reasons(id), rows.grounds(id), meeting, statement);
    return new Verdict(
        id,
        statement.strip(),
        content,
        VerdictText.sha256(content),
        by.id(),
        clock.instant(),
        null);
  }

  /** Signs what this person drew up, as of that instant; refuses where it reads otherwise now. */
  void sign(Person by, Verdict drawnUp) {
    jurors.lock(drawnUp.edition());
    Verdict now = drawUp(by, drawnUp.edition(), drawnUp.statement());
    if (!now.sha256().equals(drawnUp.sha256())) {
      throw new VerdictOutdated();
    }
    sign(drawnUp);
  }

  /** The finalists, whether placed or not, and who else is placed. */
  private List<Entry> listInQuestion(EditionId edition, Collection<EntryId> placed) {
    return entries.listJudged(edition).stream()
        .filter(entry -> entry.isFinalist() || placed.contains(entry.id()))
        .toList();
  }

  /** Those it could go to: leaving one out decides about it too. */
  private List<Entry> concerned(EditionId id, AwardSlot slot, SlotDecision decision) {
    return listInQuestion(id, decision.entries()).stream()
        .filter(entry -> slot.category() == null || slot.category().equals(entry.category()))
        .toList();
  }

  private Verdict sign(Verdict verdict) {
    rows.sign(verdict);
    List<Placement> placements = rows.list(verdict.edition());
    int winners = winners(placements);
    offers.offer(verdict.edition(), placements);
    events.publishEvent(
        new VerdictSigned(
            verdict.edition(),
            winners,
            placements.size() - winners,
            verdict.sha256(),
            verdict.signedBy().value()));
    return verdict;
  }

  /**
   * Makes the results public. An award that was offered and not yet accepted stays an offer, and
   * becomes public when it is accepted. Doing it twice is doing it once.
   */
  public void publish(EditionId edition) {
    publish(edition, DomainEvent.SYSTEM);
  }

  public void publish(Person by, EditionId edition) {
    NotAllowed.unlessStaff(by);
    publish(edition, by.id().value());
  }

  @Transactional(readOnly = true)
  public boolean isSigned(EditionId edition) {
    return rows.isSigned(edition);
  }

  /** Whether the results are public. */
  @Transactional(readOnly = true)
  public boolean isPublic(EditionId edition) {
    return rows.find(edition).filter(verdict -> verdict.publishedAt() != null).isPresent();
  }

  /** Whether the results were public before this instant. */
  boolean wasPublicBefore(EditionId edition, Instant at) {
    return rows.find(edition)
        .map(Verdict::publishedAt)
        .filter(published -> published.isBefore(at))
        .isPresent();
  }

  /** How many awards would be offered as it stands. */
  @Transactional(readOnly = true)
  int countWinners(EditionId edition) {
    return winners(rows.list(edition));
  }

  void awardLate(EditionId edition, EntryId entry) {
    if (isPublic(edition)) {
      offers.awardIfAccepted(entries.get(edition, entry));
    }
  }

  /** The draft or the signed placements, for staff, auditors and who presides. */
  @Transactional(readOnly = true)
  public List<Placement> listPlacements(Person by, EditionId edition) {
    requireReader(by, edition);
    return rows.list(edition);
  }

  /** What was said about each decided slot, by its key; a slot that is not here is not decided. */
  @Transactional(readOnly = true)
  public Map<String, String> mapReasons(Person by, EditionId edition) {
    requireReader(by, edition);
    return rows.reasons(edition);
  }

  /** What each decided special mention rests on, by the key of its slot. */
  @Transactional(readOnly = true)
  public Map<String, MentionGround> mapGrounds(Person by, EditionId edition) {
    requireReader(by, edition);
    return rows.grounds(edition);
  }

  @Transactional(readOnly = true)
  public Optional<Verdict> find(Person by, EditionId edition) {
    requireReader(by, edition);
    return rows.find(edition);
  }

  private void requireReader(Person by, EditionId edition) {
    if (!powers.mayPreside(by, edition)) {
      JuryAccess.requireReader(by, edition);
    }
  }

  /** What the public may know: nothing before publication, then who holds each award. */
  @Transactional(readOnly = true)
  public List<Result> listResults(EditionId edition) {
    if (!isPublic(edition)) {
      return List.of();
    }
    Map<EntryId, Entry> judged = entries.map(edition);
    return rows.list(edition).stream()
        .filter(placement -> placement.standing() == Placement.Standing.WINNER)
        .filter(placement -> judged.containsKey(placement.entry()))
        .filter(placement -> judged.get(placement.entry()).state() == EntryState.AWARDED)
        .map(
            placement ->
                new Result(placement.slot(), placement.rank(), judged.get(placement.entry())))
        .toList();
  }

  private static int winners(List<Placement> placements) {
    return (int)
        placements.stream()
            .filter(placement -> placement.standing() == Placement.Standing.WINNER)
            .count();
  }

  private void publish(EditionId id, String actor) {
    jurors.lock(id);
    requireSigned(id);
    Deadline lifts = editions.get(id).date(EditionDate.EMBARGO_LIFTS);
    if (clock.instant().isBefore(lifts.at())) {
      throw new EmbargoHolds(lifts);
    }
    if (rows.publish(id, clock.instant())) {
      int awards = offers.settle(id, rows.list(id));
      events.publishEvent(new ResultsPublished(id, awards, actor));
    }
  }

  private void requireSigned(EditionId edition) {
    if (!rows.isSigned(edition)) {
      throw new VerdictUnsigned();
    }
  }

  private void requireUnsigned(EditionId edition) {
    if (rows.isSigned(edition)) {
      throw new VerdictFrozen();
    }
  }
}
