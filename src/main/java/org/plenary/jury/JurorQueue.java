package org.plenary.jury;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a juror owes and has sent, in the order it was given to them. */
@Service
@Transactional(readOnly = true)
public class JurorQueue {

  private final Jurors jurors;
  private final AssignmentRows assignments;
  private final ConflictRows conflicts;
  private final ScoreRows scores;
  private final EntryPool entries;
  private final EntryWriters writers;

  JurorQueue(
      Jurors jurors,
      AssignmentRows assignments,
      ConflictRows conflicts,
      ScoreRows scores,
      EntryPool entries,
      EntryWriters writers) {
    this.jurors = jurors;
    this.assignments = assignments;
    this.conflicts = conflicts;
    this.scores = scores;
    this.entries = entries;
    this.writers = writers;
  }

  /** The juror's own queue; nobody else's business, how far each draft is. */
  public List<QueueItem> list(Person by, JurorId id) {
    Juror juror = jurors.get(id);
    if (!juror.person().equals(by.id())) {
      throw new NotFound("juror", id.value());
    }
    Set<EntryId> barred =
        conflicts.list(id).stream().map(Conflict::entry).collect(Collectors.toSet());
    barred.addAll(writers.map(juror.edition()).getOrDefault(by.id(), Set.of()));
    Map<AssignmentId, Integer> scored = scores.countScored(id);
    Map<EntryId, Entry> pool = entries.map(juror.edition());
    return assignments.list(id).stream()
        .filter(assignment -> assignment.state().isStanding())
        .filter(assignment -> !barred.contains(assignment.entry()))
        .filter(assignment -> pool.containsKey(assignment.entry()))
        .map(
            assignment ->
                item(
                    assignment,
                    pool.get(assignment.entry()),
                    scored.getOrDefault(assignment.id(), 0)))
        .toList();
  }

  private static QueueItem item(Assignment assignment, Entry entry, int scored) {
    return new QueueItem(
        assignment,
        entry.number(),
        entry.title(),
        entry.city(),
        entry.country(),
        entry.category(),
        scored);
  }
}
