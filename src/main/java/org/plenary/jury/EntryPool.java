package org.plenary.jury;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.Judging;
import org.plenary.entry.Submissions;
import org.plenary.entry.UndecidedEntries;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** The entries as the jury needs them. */
@Component
public class EntryPool {

  private final Entries entries;
  private final Submissions submissions;
  private final Judging judging;
  private final UndecidedEntries undecided;

  EntryPool(Entries entries, Submissions submissions, Judging judging, UndecidedEntries undecided) {
    this.entries = entries;
    this.submissions = submissions;
    this.judging = judging;
    this.undecided = undecided;
  }

  List<Entry> listRunning(EditionId edition) {
    return list(edition, PoolStates.RUNNING);
  }

  List<Entry> listAssignable(EditionId edition) {
    return list(edition, PoolStates.ASSIGNABLE);
  }

  /** Everything the jury has or had a word on. */
  public List<Entry> listJudged(EditionId edition) {
    return list(edition, PoolStates.JUDGED);
  }

  /** Those named finalists, whatever became of them since. */
  public List<Entry> listFinalists(EditionId edition) {
    return listJudged(edition).stream().filter(Entry::isFinalist).toList();
  }

  /** The titles of those of which it is not decided yet whether they take part. */
  List<String> listUndecided(EditionId edition) {
    return undecided.list(edition).stream().map(Entry::title).toList();
  }

  public Map<EntryId, Entry> map(EditionId edition) {
    return listRunning(edition).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  Map<EntryId, String> titles(Collection<EntryId> ids) {
    return entries.titles(ids);
  }

  /** An entry of this edition; one of another edition does not exist here. */
  public Entry get(EditionId edition, EntryId id) {
    Entry entry = entries.get(id);
    if (!entry.edition().equals(edition) || !PoolStates.RUNNING.contains(entry.state())) {
      throw new NotFound("entry", id.value());
    }
    return entry;
  }

  public EditionId edition(EntryId id) {
    return entries.get(id).edition();
  }

  /** About how long each takes to read, in minutes. */
  Map<EntryId, Integer> readingMinutes(Collection<EntryId> ids) {
    return ReadingTime.minutes(ids, submissions);
  }

  /** Whom each names as its nominator and its partners; one statement. */
  Map<EntryId, EntryTies> ties(Collection<Entry> all) {
    Map<EntryId, EntryTies> ties = new HashMap<>();
    submissions
        .answers(all.stream().map(Entry::id).toList())
        .forEach((entry, answers) -> ties.put(entry, EntryTies.of(answers)));
    return ties;
  }

  /** Marks an eligible entry as being judged; one that is judged already stays as it is. */
  void beginEvaluation(Entry entry) {
    if (entry.state() == EntryState.ELIGIBLE) {
      judging.beginEvaluation(entry.id());
    }
  }

  public List<Entry> list(EditionId edition, Set<EntryState> states) {
    return entries.listByState(edition, states);
  }
}
