package org.plenary.jury;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Jurors who have an entry of their own in the running; for staff and auditors. */
@Service
@Transactional(readOnly = true)
public class JurorEntries {

  private final JurorRows jurors;
  private final AssignmentRows assignments;
  private final EntryPool entries;
  private final EntryWriters writers;

  JurorEntries(
      JurorRows jurors, AssignmentRows assignments, EntryPool entries, EntryWriters writers) {
    this.jurors = jurors;
    this.assignments = assignments;
    this.entries = entries;
    this.writers = writers;
  }

  /**
   * In the order of seats, then of entries.
   *
   * @param planned what is not given out yet, but counts as if it were
   */
  public List<JurorEntry> list(
      Person by, EditionId edition, Collection<AssignmentPlan.PlannedAssignment> planned) {
    JuryAccess.requireReader(by, edition);
    Map<JurorId, Set<EntryId>> own = map(edition);
    Map<EntryId, Entry> running = entries.map(edition);
    Set<AssignmentPlan.PlannedAssignment> judged = new HashSet<>(planned);
    assignments.list(edition).stream()
        .filter(given -> given.state().isStanding())
        .map(given -> new AssignmentPlan.PlannedAssignment(given.juror(), given.entry()))
        .forEach(judged::add);
    return jurors.list(edition).stream()
        .filter(juror -> juror.state().isSeated())
        .flatMap(
            juror ->
                own.get(juror.id()).stream()
                    .filter(running::containsKey)
                    .map(running::get)
                    .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                    .map(
                        one -> new JurorEntry(juror.id(), one, count(juror, one, judged, running))))
        .toList();
  }

  /** What each seat's person has a hand in, drafts too; of every seat, empty for most. */
  public Map<JurorId, Set<EntryId>> map(EditionId edition) {
    Map<PersonId, Set<EntryId>> written = writers.map(edition);
    return jurors.list(edition).stream()
        .collect(
            Collectors.toMap(Juror::id, juror -> written.getOrDefault(juror.person(), Set.of())));
  }

  private static int count(
      Juror juror,
      Entry own,
      Set<AssignmentPlan.PlannedAssignment> judged,
      Map<EntryId, Entry> running) {
    return (int)
        judged.stream()
            .filter(pair -> pair.juror().equals(juror.id()) && !pair.entry().equals(own.id()))
            .map(pair -> running.get(pair.entry()))
            .filter(entry -> entry != null && entry.category().equals(own.category()))
            .count();
  }
}
