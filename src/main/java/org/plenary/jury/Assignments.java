package org.plenary.jury;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which juror scores which entry: proposed by rule, approved by the office, mended one by one. */
@Service
@Transactional
public class Assignments {

  private final AssignmentRows rows;
  private final AssignmentProposal proposals;
  private final Jurors jurors;
  private final EntryPool entries;
  private final JudgingOrder order;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Assignments(
      AssignmentRows rows,
      AssignmentProposal proposals,
      Jurors jurors,
      EntryPool entries,
      JudgingOrder order,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.proposals = proposals;
    this.jurors = jurors;
    this.entries = entries;
    this.order = order;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Works out who should judge what is not yet judged by enough jurors; changes nothing. What was
   * given out before stays as it is and counts in the loads.
   */
  @Transactional(readOnly = true)
  public AssignmentPlan propose(EditionId edition) {
    return proposals.draw(edition);
  }

  /** Jurors and entries that the edition's rule about jurors of one's own country cannot see. */
  @Transactional(readOnly = true)
  public OwnCountryGaps gaps(EditionId edition) {
    return proposals.gaps(edition);
  }

  /**
   * Gives the entries of a plan out, and begins their evaluation. A plan that meanwhile came to
   * touch a conflict, a juror who left or an entry that was withdrawn is refused as a whole.
   */
  public void approve(Person by, AssignmentPlan plan) {
    NotAllowed.unlessStaff(by);
    order.require(plan.edition(), JudgingStep.GIVE_OUT);
    if (plan.assignments().isEmpty()) {
      throw new NothingToAssign();
    }
    proposals.lock(plan.edition());
    order.requireListOpen(plan.edition(), planned(plan));
    proposals.requireStillRight(plan);
    Map<EntryId, Entry> judged = entries.map(plan.edition());
    List<Assignment> made =
        QueueOrder.line(
            plan, judged, entries.readingMinutes(planned(plan)), rows.list(plan.edition()));
    rows.insert(made, clock.instant());
    made.stream()
        .map(assignment -> judged.get(assignment.entry()))
        .distinct()
        .forEach(entries::beginEvaluation);
    String actor = by.id().value();
    List<JurorId> given = made.stream().map(Assignment::juror).distinct().toList();
    events.publishEvent(new AssignmentsApproved(plan.edition(), made.size(), given, actor));
    made.forEach(assignment -> publishMade(assignment, null, actor));
  }

  /**
   * Gives an entry to another juror instead. A scorecard that was sent stays; one that was not is
   * replaced, and its draft stays unseen. A place that is empty is filled once.
   */
  public AssignmentId reassign(Person by, AssignmentId id, JurorId to, String reason) {
    NotAllowed.unlessStaff(by);
    Reasons.require(reason);
    // An assignment never changes its edition. The turn comes before the row, as for a plan.
    proposals.lock(get(id).edition());
    Assignment old = rows.findLocked(id).orElseThrow(() -> new NotFound("assignment", id.value()));
    order.requireListOpen(old.edition(), List.of(old.entry()));
    Juror juror = jurors.get(to);
    proposals.requireMayTake(old.edition(), juror, old.entry());
    switch (old.state()) {
      case SUBMITTED -> throw new ScorecardFrozen();
      case OPEN -> replace(old, reason, by.id().value());
      // Given back, voided or taken before: the place is free already.
      case DECLINED, VOIDED, REPLACED -> proposals.requireOpenPlace(old.edition(), old.entry());
      case ENTRY_LEFT -> throw new JurorCannotTakeEntry();
    }
    int position = rows.list(to).size() + 1;
    Assignment made =
        QueueOrder.made(
            old.edition(),
            new AssignmentPlan.PlannedAssignment(to, old.entry()),
            position,
            old.minutes());
    rows.insert(List.of(made), clock.instant());
    publishMade(made, old.id(), by.id().value());
    return made.id();
  }

  /** Whether a plan was approved, be it that later ones add to it. */
  @Transactional(readOnly = true)
  public boolean isGivenOut(EditionId edition) {
    return !rows.list(edition).isEmpty();
  }

  /** Who could take this entry now, least loaded first. */
  @Transactional(readOnly = true)
  public List<Juror> listCandidates(Person by, AssignmentId id) {
    Assignment assignment = get(by, id);
    return proposals.candidates(assignment.edition(), assignment.entry());
  }

  /** Every assignment of an edition; without scores. For staff and auditors. */
  @Transactional(readOnly = true)
  public List<Assignment> list(Person by, EditionId edition) {
    JuryAccess.requireReader(by, edition);
    return rows.list(edition);
  }

  /** The titles of the entries these are about, in two statements. */
  @Transactional(readOnly = true)
  public Map<AssignmentId, String> titles(Collection<AssignmentId> ids) {
    Map<AssignmentId, EntryId> assigned = rows.entries(ids);
    Map<EntryId, String> titles = entries.titles(assigned.values());
    Map<AssignmentId, String> named = new HashMap<>();
    assigned.forEach((id, entry) -> named.put(id, titles.getOrDefault(entry, "")));
    return named;
  }

  /** The entries these are about, in one statement. */
  @Transactional(readOnly = true)
  public Map<AssignmentId, EntryId> entries(Collection<AssignmentId> ids) {
    return rows.entries(ids);
  }

  @Transactional(readOnly = true)
  public List<Assignment> list(EditionId edition) {
    return rows.list(edition);
  }

  /** Those of an entry that ended before a scorecard was sent, the longest ago first. */
  @Transactional(readOnly = true)
  public List<Assignment> listVacated(EntryId entry) {
    return rows.listVacated(entry);
  }

  @Transactional(readOnly = true)
  public Assignment get(AssignmentId id) {
    return rows.find(id).orElseThrow(() -> new NotFound("assignment", id.value()));
  }

  /** For staff and auditors; a juror sees theirs through {@link Scorecards}. */
  @Transactional(readOnly = true)
  public Assignment get(Person by, AssignmentId id) {
    if (!by.mayReadEverything()) {
      throw new NotFound("assignment", id.value());
    }
    return get(id);
  }

  private static Set<EntryId> planned(AssignmentPlan plan) {
    return plan.assignments().stream()
        .map(AssignmentPlan.PlannedAssignment::entry)
        .collect(Collectors.toSet());
  }

  private void replace(Assignment old, String reason, String actor) {
    rows.settle(old.id(), AssignmentState.OPEN, AssignmentState.REPLACED, clock.instant(), reason);
    events.publishEvent(
        new ScorecardReplaced(
            old.id(), old.juror(), old.entry(), old.edition(), reason, false, actor));
  }

  private void publishMade(Assignment made, @Nullable AssignmentId insteadOf, String actor) {
    events.publishEvent(
        new AssignmentMade(
            made.id(), made.juror(), made.entry(), made.edition(), insteadOf, actor));
  }
}
