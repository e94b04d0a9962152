package org.plenary.jury;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.CoEditorJoined;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.programme.OwnCountryRule;
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
  private final AssignmentRows assignments;
  private final EntryPool entries;
  private final EntryWriters writers;
  private final JudgingOrder order;
  private final Editions editions;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Conflicts(
      Jurors jurors,
      JurorRows seats,
      ConflictRows rows,
      AssignmentRows assignments,
      EntryPool entries,
      EntryWriters writers,
      JudgingOrder order,
      Editions editions,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jurors = jurors;
    this.seats = seats;
    this.rows = rows;
    this.assignments = assignments;
    this.entries = entries;
    this.writers = writers;
    this.order = order;
    this.editions = editions;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Every entry still in the running, those with a hint or a conflict first, then by number. */
  @Transactional(readOnly = true)
  public List<DeclarationItem> listForDeclaration(Person by, JurorId id) {
    Juror juror = jurors.get(by, id);
    OwnCountryRule rule = editions.get(juror.edition()).rules().ownCountry();
    String organisation = people.get(juror.person()).organisation();
    JurorOrigin origin = new JurorOrigin(juror.country(), juror.city());
    Map<EntryId, Conflict> declared =
        rows.list(id).stream().collect(Collectors.toMap(Conflict::entry, Function.identity()));
    Set<EntryId> own = writers.map(juror.edition()).getOrDefault(juror.person(), Set.of());
    return entries.listRunning(juror.edition()).stream()
        .map(
            entry -> {
              Set<ConflictKind> hints = ConflictHintRule.hints(origin, organisation, rule, entry);
              if (own.contains(entry.id())) {
                hints.add(ConflictKind.TOOK_PART);
              }
              return item(entry, hints, declared.get(entry.id()));
            })
        .sorted(
            Comparator.comparing(
                    (DeclarationItem item) -> item.hints().isEmpty() && item.declared() == null)
                .thenComparing(DeclarationItem::number))
        .toList();
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
    seats
        .find(event.edition(), new PersonId(event.person()))
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
    boolean isLate = juror.declaredAt() != null;
    Conflict conflict =
        new Conflict(
            ConflictId.next(), juror.id(), entry, kind, reason, isLate, clock.instant(), null);
    rows.insert(conflict);
    events.publishEvent(
        new ConflictDeclared(
            conflict.id(), juror.id(), juror.edition(), entry, kind, isLate, actor));
    assignments
        .findStanding(juror.id(), entry)
        .filter(assignment -> !order.isScoringOver(juror.edition()))
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

  /**
   * "I have no further conflicts": from here on entries may be given to this juror. Said only of a
   * list of entries that is fixed.
   */
  public void finishDeclaring(Person by, JurorId id) {
    Juror juror = getOwn(by, id);
    order.require(juror.edition(), JudgingStep.FINISH_DECLARING);
    if (seats.finishDeclaring(id, clock.instant())) {
      events.publishEvent(
          new ConflictsDeclared(id, juror.edition(), rows.list(id).size(), by.id().value()));
    }
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

  /** Declared by the juror, or by the office on a juror's word. Only who accepted has a say. */
  private Juror getOwn(Person by, JurorId id) {
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

  private static DeclarationItem item(
      Entry entry, Set<ConflictKind> hints, @Nullable Conflict declared) {
    return new DeclarationItem(
        entry.id(),
        entry.number(),
        entry.title(),
        entry.applicant(),
        entry.city(),
        entry.country(),
        hints,
        declared);
  }
}
