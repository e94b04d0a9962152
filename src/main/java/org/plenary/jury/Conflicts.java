package org.plenary.jury;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.plenary.entry.CoEditorJoined;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryEvent;
import org.plenary.entry.EntryHandedOver;
import org.plenary.entry.EntryId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What jurors said they must not judge. Declared before anything opens; a conflict that comes to
 * mind later takes out the scorecard, sent or not. Once the finalists stand, what was sent has had
 * its say: a conflict then is kept as a late one and takes nothing out.
 */
@Service
@Transactional
public class Conflicts {

  private final Jurors jurors;
  private final JurorRows seats;
  private final ConflictRows rows;
  private final DeclaredRows declared;
  private final AssignmentRows assignments;
  private final EntryPool entries;
  private final JudgingOrder order;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Conflicts(
      Jurors jurors,
      JurorRows seats,
      ConflictRows rows,
      DeclaredRows declared,
      AssignmentRows assignments,
      EntryPool entries,
      JudgingOrder order,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jurors = jurors;
    this.seats = seats;
    this.rows = rows;
    this.declared = declared;
    this.assignments = assignments;
    this.entries = entries;
    this.order = order;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Files a conflict. Where the juror has the entry already, the scorecard is voided with all that
   * was scored, and another juror is wanted; not so once the finalists stand.
   */
  public ConflictId declare(
      Person by, JurorId id, EntryId entryId, ConflictKind kind, String reason) {
    Juror juror = getOwn(by, id);
    Reasons.limit(reason);
    if (kind == ConflictKind.OTHER) {
      Reasons.require(reason);
    }
    // Whoever gives out entries just now gives this one to somebody else, or loses it here.
    seats.lock(juror.edition());
    Entry entry = entries.get(juror.edition(), entryId);
    if (rows.exists(id, entry.id())) {
      throw new ConflictStands();
    }
    return file(juror, entryId, kind, reason.strip(), by.id().value());
  }

  /**
   * Who joins in writing an entry that is with them to judge has a conflict with it. Once the
   * finalists stand, what they sent has had its say.
   */
  @EventListener
  void on(CoEditorJoined event) {
    takesPart(event, event.person());
  }

  /** The same for who owns it from here on. */
  @EventListener
  void on(EntryHandedOver event) {
    takesPart(event, event.to());
  }

  private void takesPart(EntryEvent event, String writer) {
    seats
        .find(event.edition(), new PersonId(writer))
        .filter(juror -> juror.state() == JurorState.ACCEPTED)
        .filter(juror -> assignments.findStanding(juror.id(), event.entry()).isPresent())
        .filter(juror -> !rows.exists(juror.id(), event.entry()))
        .filter(
            juror ->
                entries.listAssignable(event.edition()).stream()
                    .anyMatch(entry -> entry.id().equals(event.entry())))
        .ifPresent(juror -> file(juror, event.entry(), ConflictKind.TOOK_PART, "", event.actor()));
  }

  private ConflictId file(
      Juror juror, EntryId entry, ConflictKind kind, String reason, String actor) {
    boolean isLate = declared.list(juror.id()).contains(entry);
    Conflict conflict =
        new Conflict(
            ConflictId.next(), juror.id(), entry, kind, reason, isLate, clock.instant(), null);
    rows.insert(conflict);
    events.publishEvent(
        new ConflictDeclared(
            conflict.id(), juror.id(), juror.edition(), entry, kind, isLate, actor));
    assignments
        .findStanding(juror.id(), entry)
        .filter(assignment -> !order.isScoringOver(juror.edition(), entry))
        .ifPresent(assignment -> voidIt(assignment, kind, actor));
    return conflict.id();
  }

  /** Adds to a conflict what should be known about it. The conflict itself stands. */
  public void explain(Person by, ConflictId id, String explanation) {
    Conflict conflict = rows.find(id).orElseThrow(() -> new NotFound("conflict", id.value()));
    getOwn(by, conflict.juror());
    Reasons.require(explanation);
    rows.explain(id, explanation.strip(), clock.instant());
    events.publishEvent(
        new ConflictExplained(
            id, conflict.juror(), conflict.entry(), explanation.strip(), by.id().value()));
  }

  /** All conflicts of an edition, for staff and auditors. */
  @Transactional(readOnly = true)
  public List<Conflict> list(Person by, EditionId edition) {
    JuryAccess.requireReader(by, edition);
    return rows.list(edition);
  }

  /** A juror's own conflicts. */
  @Transactional(readOnly = true)
  public List<Conflict> list(Person by, JurorId id) {
    return rows.list(jurors.get(by, id).id());
  }

  /** How many this person has in these seats of theirs; none in those of others. One statement. */
  @Transactional(readOnly = true)
  public int count(Person by, Collection<JurorId> seats) {
    return rows.count(by.id(), seats);
  }

  /** Declared by the juror, or by the office on a juror's word. Only who accepted has a say. */
  Juror getOwn(Person by, JurorId id) {
    Juror juror = jurors.get(by, id);
    if (!juror.person().equals(by.id())) {
      NotAllowed.unlessStaff(by);
    }
    if (juror.state() != JurorState.ACCEPTED) {
      throw new NotOnTheJury();
    }
    return juror;
  }

  private void voidIt(Assignment assignment, ConflictKind kind, String actor) {
    assignments.settle(
        assignment.id(), assignment.state(), AssignmentState.VOIDED, clock.instant(), kind.name());
    events.publishEvent(
        new ScorecardVoided(
            assignment.id(),
            assignment.juror(),
            assignment.entry(),
            assignment.edition(),
            kind.name(),
            actor));
  }
}
