package org.plenary.entry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.programme.Editions;
import org.plenary.shared.DomainEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check of every entry by two people before the jury sees it. */
@Service
public class Screenings {

  private final EntryStore store;
  private final EntryRecords records;
  private final EntryAccess access;
  private final ScreeningRows rows;
  private final CorrectionAsking corrections;
  private final Editions editions;
  private final EligibilityPolicy eligibility;
  private final Clock clock;

  Screenings(
      EntryStore store,
      EntryRecords records,
      EntryAccess access,
      ScreeningRows rows,
      CorrectionAsking corrections,
      Editions editions,
      EligibilityPolicy eligibility,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.access = access;
    this.rows = rows;
    this.corrections = corrections;
    this.editions = editions;
    this.eligibility = eligibility;
    this.clock = clock;
  }

  /** What the rule of who may enter says of an entry as it was sent. */
  @Transactional(readOnly = true)
  public Eligibility checkEligibility(EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    return eligibility.check(editions.get(entry.edition()), entry);
  }

  /** Lays what was sent before two screeners; an entry that lies there already stays there. */
  @Transactional
  public void beginScreening(EntryId id) {
    EntryRecord entry = store.lock(id);
    if (entry.state == EntryState.IN_SCREENING) {
      return;
    }
    entry.beginScreening();
    store.save(entry);
    store.publish(
        new ScreeningBegan(id, entry.edition(), entry.screeningRound, DomainEvent.SYSTEM));
  }

  /** Keeps out an entry that the rule of who may enter does not let in. */
  @Transactional
  public void refuseByRule(EntryId id, ReasonCode reason) {
    EntryRecord entry = store.lock(id);
    if (entry.state == EntryState.NOT_ELIGIBLE) {
      return;
    }
    entry.findIneligible(reason, "");
    store.save(entry);
    store.publish(new EntryFoundIneligible(id, entry.edition(), reason, DomainEvent.SYSTEM));
  }

  /** Takes the next free seat and decides about what was sent last. */
  @Transactional
  public void decide(
      Person by, EntryId id, Verdict verdict, @Nullable ReasonCode reason, String note) {
    decide(by, store.lock(id), verdict, reason, note);
  }

  /** As above, and refuses where a newer version was sent than the one this person looked at. */
  @Transactional
  public void decide(
      Person by,
      EntryId id,
      int seenVersion,
      Verdict verdict,
      @Nullable ReasonCode reason,
      String note) {
    EntryRecord entry = store.lock(id);
    access.requireUninvolved(by, entry);
    ScreeningPolicy.requireSameVersion(entry, seenVersion);
    decide(by, entry, verdict, reason, note);
  }

  /** Asks for some answers to be corrected, with a clock that runs apart from the call's. */
  @Transactional
  public Correction askCorrection(Person by, EntryId id, List<Defect> defects) {
    return askCorrection(by, store.lock(id), defects);
  }

  /** As above, and refuses where a newer version was sent than the one this person looked at. */
  @Transactional
  public Correction askCorrection(Person by, EntryId id, int seenVersion, List<Defect> defects) {
    EntryRecord entry = store.lock(id);
    access.requireUninvolved(by, entry);
    ScreeningPolicy.requireSameVersion(entry, seenVersion);
    return askCorrection(by, entry, defects);
  }

  private Correction askCorrection(Person by, EntryRecord entry, List<Defect> defects) {
    access.requireUninvolved(by, entry);
    ScreeningPolicy.requireNothingProposed(entry);
    return corrections.ask(by.id(), entry, defects);
  }

  /** Whether this person writes the entry, so that colleagues check it. */
  @Transactional(readOnly = true)
  public boolean isLeftToOthers(Person by, EntryId id) {
    return access.isApplicant(
        by, records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id)));
  }

  /** {@code open}, {@code eligible}, {@code ineligible} or {@code disagree}. */
  @Transactional(readOnly = true)
  public String screeningOutcome(EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    return ScreeningOutcome.of(rows.list(id, entry.screeningRound)).key();
  }

  /** Every decision of every round, for those who may know who decided. */
  @Transactional(readOnly = true)
  public List<ScreeningSeat> list(Person by, EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    if (!by.mayReadEverything()) {
      throw EntryStore.notFound(id);
    }
    access.requireReader(by, entry);
    return rows.list(id);
  }

  private void decide(
      Person by, EntryRecord entry, Verdict verdict, @Nullable ReasonCode reason, String note) {
    access.requireUninvolved(by, entry);
    List<ScreeningSeat> taken = rows.list(entry.id(), entry.screeningRound);
    int seat = ScreeningPolicy.seatFor(by, entry, taken);
    ScreeningPolicy.requireReason(verdict, reason, note);
    ReasonCode kept = verdict == Verdict.ELIGIBLE ? null : reason;
    ScreeningSeat decided =
        new ScreeningSeat(
            entry.screeningRound,
            seat,
            entry.version,
            by.id(),
            verdict,
            kept,
            note.strip(),
            clock.instant());
    rows.insert(entry.id(), decided);
    List<ScreeningSeat> all = new ArrayList<>(taken);
    all.add(decided);
    settle(by, entry, all);
  }

  private void settle(Person by, EntryRecord entry, List<ScreeningSeat> seats) {
    String actor = by.id().value();
    ScreeningSeat last = seats.get(seats.size() - 1);
    List<DomainEvent> happened = new ArrayList<>();
    happened.add(
        new ScreeningDecided(entry.id(), entry.edition(), last.seat(), last.verdict(), actor));
    switch (ScreeningOutcome.of(seats)) {
      case ELIGIBLE -> {
        entry.findEligible();
        happened.add(new EntryFoundEligible(entry.id(), entry.edition(), actor));
      }
      case INELIGIBLE -> {
        ScreeningSeat against = against(seats);
        ReasonCode reason = against.reason() == null ? ReasonCode.OTHER : against.reason();
        entry.findIneligible(reason, against.note());
        happened.add(new EntryFoundIneligible(entry.id(), entry.edition(), reason, actor));
      }
      case DISAGREE -> happened.add(new ScreenersDisagreed(entry.id(), entry.edition(), actor));
      case OPEN -> {}
    }
    store.save(entry);
    happened.forEach(store::publish);
  }

  /** The reason an applicant is told: of whoever had the last word against. */
  private static ScreeningSeat against(List<ScreeningSeat> seats) {
    return seats.stream()
        .filter(seat -> seat.verdict() == Verdict.NOT_ELIGIBLE)
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
