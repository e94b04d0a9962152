package org.plenary.jury;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.Editions;
import org.plenary.programme.OwnCountryRule;
import org.plenary.shared.Countries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "I have no further conflicts": said over the entries a juror saw, once the list is fixed, and
 * again over those that came since. An entry nobody put to a juror is never given to them.
 */
@Service
@Transactional
public class Declarations {

  private final Conflicts conflicts;
  private final JurorRows seats;
  private final ConflictRows rows;
  private final DeclaredRows declared;
  private final EntryPool entries;
  private final EntryWriters writers;
  private final Editions editions;
  private final EditionStages stages;
  private final People people;
  private final Countries countries;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Declarations(
      Conflicts conflicts,
      JurorRows seats,
      ConflictRows rows,
      DeclaredRows declared,
      EntryPool entries,
      EntryWriters writers,
      Editions editions,
      EditionStages stages,
      People people,
      Countries countries,
      ApplicationEventPublisher events,
      Clock clock) {
    this.conflicts = conflicts;
    this.seats = seats;
    this.rows = rows;
    this.declared = declared;
    this.entries = entries;
    this.writers = writers;
    this.editions = editions;
    this.stages = stages;
    this.people = people;
    this.countries = countries;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Every entry still in the running, those with a hint or a conflict first, then by number.
   * Refuses who has not accepted their seat, and everybody until the list is fixed.
   */
  @Transactional(readOnly = true)
  public List<DeclarationItem> list(Person by, JurorId id) {
    Juror juror = requireWanted(by, id);
    OwnCountryRule rule = editions.get(juror.edition()).rules().ownCountry();
    JurorFacts facts = facts(juror);
    Map<EntryId, Conflict> filed =
        rows.list(id).stream().collect(Collectors.toMap(Conflict::entry, Function.identity()));
    Set<EntryId> own = writers.map(juror.edition()).getOrDefault(juror.person(), Set.of());
    Set<EntryId> seen = declared.list(id);
    List<Entry> running = entries.listRunning(juror.edition());
    Map<EntryId, EntryTies> ties = entries.ties(running);
    return running.stream()
        .map(
            entry -> {
              Hints hints =
                  ConflictHintRule.hints(
                      countries, facts, rule, entry, ties.getOrDefault(entry.id(), EntryTies.NONE));
              if (own.contains(entry.id())) {
                hints.kinds().add(ConflictKind.TOOK_PART);
              }
              boolean isNew = juror.declaredAt() != null && isOwed(entry, seen);
              return item(entry, hints, filed.get(entry.id()), isNew);
            })
        .sorted(
            Comparator.comparing(
                    (DeclarationItem item) -> item.hints().isEmpty() && item.declared() == null)
                .thenComparing(DeclarationItem::number))
        .toList();
  }

  /** From here on entries they saw may be given to this juror. Twice is once. */
  public void finish(Person by, JurorId id, Collection<EntryId> seen) {
    Juror juror = requireWanted(by, id);
    seats.lock(juror.edition());
    Set<EntryId> added =
        entries.listRunning(juror.edition()).stream().map(Entry::id).collect(Collectors.toSet());
    added.retainAll(new HashSet<>(seen));
    added.removeAll(declared.list(id));
    Instant now = clock.instant();
    boolean isFirst = seats.noteDeclared(id, now);
    declared.insert(id, added, now);
    if (isFirst || !added.isEmpty()) {
      int count = rows.list(id).size();
      events.publishEvent(new ConflictsDeclared(id, juror.edition(), count, by.id().value()));
    }
  }

  /** Whether jurors of this edition are asked for conflicts, and see what there is to judge. */
  @Transactional(readOnly = true)
  public boolean areWanted(EditionId edition) {
    return stages.hasReached(edition, EditionStage.CONFLICTS_WANTED);
  }

  /** Whether this juror owes a first word, or one about entries that came since. */
  @Transactional(readOnly = true)
  public boolean isOwed(Juror juror) {
    return juror.state() == JurorState.ACCEPTED
        && areWanted(juror.edition())
        && (juror.declaredAt() == null || countNew(juror) > 0);
  }

  /** How many entries came since this juror declared; nought before. */
  @Transactional(readOnly = true)
  public int countNew(Juror juror) {
    if (juror.state() != JurorState.ACCEPTED || juror.declaredAt() == null) {
      return 0;
    }
    return count(entries.listAssignable(juror.edition()), declared.list(juror.id()));
  }

  /** Who has declared, and has entries before them that came since. */
  @Transactional(readOnly = true)
  public List<JurorId> listOwingAgain(EditionId edition) {
    Map<JurorId, Set<EntryId>> seen = declared.map(edition);
    List<Entry> assignable = entries.listAssignable(edition);
    return seats.list(edition).stream()
        .filter(Juror::mayBeAssigned)
        .filter(juror -> count(assignable, seen.getOrDefault(juror.id(), Set.of())) > 0)
        .map(Juror::id)
        .toList();
  }

  private JurorFacts facts(Juror juror) {
    Person person = people.get(juror.person());
    return new JurorFacts(
        new JurorOrigin(juror.country(), juror.city()),
        person.name(),
        person.organisation(),
        JurorTies.lines(seats.ties(juror.id())));
  }

  private Juror requireWanted(Person by, JurorId id) {
    Juror juror = conflicts.getOwn(by, id);
    if (!areWanted(juror.edition())) {
      throw new ConflictsNotWanted();
    }
    return juror;
  }

  private static int count(List<Entry> assignable, Set<EntryId> seen) {
    return (int) assignable.stream().filter(entry -> isOwed(entry, seen)).count();
  }

  private static boolean isOwed(Entry entry, Set<EntryId> seen) {
    return PoolStates.ASSIGNABLE.contains(entry.state()) && !seen.contains(entry.id());
  }

  private static DeclarationItem item(
      Entry entry, Hints hints, @Nullable Conflict filed, boolean isNew) {
    return new DeclarationItem(
        entry.id(),
        entry.number(),
        entry.title(),
        entry.applicant(),
        entry.city(),
        entry.country(),
        hints.kinds(),
        hints.words(),
        filed,
        isNew);
  }
}
