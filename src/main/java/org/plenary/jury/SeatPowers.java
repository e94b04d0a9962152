package org.plenary.jury;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Component;

/** What a seat lets somebody do, and what it keeps from them whatever else they are. */
@Component
public class SeatPowers {

  private final JurorRows jurors;
  private final ConflictRows conflicts;
  private final AssignmentRows assignments;
  private final EntryPool entries;
  private final EntryWriters writers;
  private final Editions editions;
  private final Clock clock;

  SeatPowers(
      JurorRows jurors,
      ConflictRows conflicts,
      AssignmentRows assignments,
      EntryPool entries,
      EntryWriters writers,
      Editions editions,
      Clock clock) {
    this.jurors = jurors;
    this.conflicts = conflicts;
    this.assignments = assignments;
    this.entries = entries;
    this.writers = writers;
    this.editions = editions;
    this.clock = clock;
  }

  /** The seat this person sits in now; who only was asked, declined or left has none. */
  public Optional<Juror> findSitting(Person by, EditionId edition) {
    return jurors.find(edition, by.id()).filter(seat -> seat.state() == JurorState.ACCEPTED);
  }

  /**
   * Whether they preside: the chair, or the deputy, who stands in also where the chair steps out.
   */
  public boolean mayPreside(Person by, EditionId edition) {
    return findSitting(by, edition).filter(Juror::mayPreside).isPresent();
  }

  public void requireStaffOrPresiding(Person by, EditionId edition) {
    if (!mayPreside(by, edition)) {
      NotAllowed.unlessStaff(by);
    }
  }

  /** Refuses where one of these entries is their own, or they declared a conflict with it. */
  public void requireFree(Person by, EditionId edition, Collection<Entry> about) {
    findClosed(by.id(), edition, about)
        .ifPresent(
            entry -> {
              throw new SteppedOut(entry.title());
            });
  }

  /** Whether {@link #requireFree} would let them. */
  public boolean isFree(PersonId person, EditionId edition, Collection<Entry> about) {
    return findClosed(person, edition, about).isEmpty();
  }

  /** The entries they wrote, or declared a conflict with. */
  public Set<EntryId> listClosed(PersonId person, EditionId edition) {
    Set<EntryId> closed = new HashSet<>(writers.map(edition).getOrDefault(person, Set.of()));
    jurors
        .find(edition, person)
        .ifPresent(seat -> conflicts.list(seat.id()).forEach(one -> closed.add(one.entry())));
    return closed;
  }

  private Optional<Entry> findClosed(PersonId person, EditionId edition, Collection<Entry> about) {
    Set<EntryId> closed = listClosed(person, edition);
    return about.stream().filter(entry -> closed.contains(entry.id())).findFirst();
  }

  /**
   * Whether what others scored would still sway them: a scorecard of theirs is out, or may yet
   * come.
   */
  public boolean isStillJudging(Person by, EditionId edition) {
    Optional<Juror> seat = jurors.find(edition, by.id()).filter(one -> one.state().isSeated());
    if (seat.isEmpty()) {
      return false;
    }
    Set<EntryId> undecided =
        entries.listAssignable(edition).stream().map(Entry::id).collect(Collectors.toSet());
    List<Assignment> own = assignments.list(seat.get().id());
    boolean mayStillCome =
        own.isEmpty()
            && !undecided.isEmpty()
            && !editions
                .get(edition)
                .date(EditionDate.FIRST_EVALUATION_CLOSES)
                .isMissedBy(clock.instant());
    return mayStillCome
        || own.stream()
            .anyMatch(
                one -> one.state() == AssignmentState.OPEN && undecided.contains(one.entry()));
  }
}
