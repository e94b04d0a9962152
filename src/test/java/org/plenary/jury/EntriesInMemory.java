package org.plenary.jury;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.plenary.support.Records;

/** The entries of a test's edition, kept without a database; what the jury says of them sticks. */
public class EntriesInMemory extends EntryPool {

  private final Map<EntryId, Entry> entries = new LinkedHashMap<>();

  private final Map<EntryId, EntryTies> named = new HashMap<>();

  @SuppressWarnings("NullAway") // nothing of the real pool is called
  EntriesInMemory() {
    super(null, null, null, null);
  }

  public Entry add(Entry entry) {
    entries.put(entry.id(), entry);
    return entry;
  }

  public void clear() {
    entries.clear();
  }

  public Entry get(EntryId id) {
    return entries.get(id);
  }

  public EntryState state(EntryId id) {
    return get(id).state();
  }

  public void move(
      EntryId id, EntryState state, @Nullable String slot, @Nullable Instant acceptedAt) {
    Entry old = entries.get(id);
    entries.put(id, EntryFixture.moved(old, state, slot, acceptedAt));
  }

  public void mention(EntryId id) {
    entries.compute(id, (key, entry) -> Records.with(entry, "mentioned", true));
  }

  @Override
  public List<Entry> list(EditionId edition, Set<EntryState> states) {
    return entries.values().stream()
        .filter(entry -> entry.edition().equals(edition) && states.contains(entry.state()))
        .toList();
  }

  @Override
  List<String> listUndecided(EditionId edition) {
    return list(edition, Set.of(EntryState.SENT, EntryState.IN_SCREENING)).stream()
        .map(Entry::title)
        .toList();
  }

  /** What the entry itself names, as its answers would. */
  void names(EntryId id, EntryTies ties) {
    named.put(id, ties);
  }

  @Override
  Map<EntryId, EntryTies> ties(Collection<Entry> all) {
    return named;
  }

  @Override
  public Entry get(EditionId edition, EntryId id) {
    Entry entry = entries.get(id);
    if (entry == null || !entry.edition().equals(edition)) {
      throw new NotFound("entry", id.value());
    }
    return entry;
  }

  @Override
  public EditionId edition(EntryId id) {
    return entries.get(id).edition();
  }

  @Override
  Map<EntryId, Integer> readingMinutes(Collection<EntryId> ids) {
    return ids.stream().collect(Collectors.toMap(id -> id, id -> 8));
  }

  @Override
  void beginEvaluation(Entry entry) {
    move(entry.id(), EntryState.IN_EVALUATION, null, null);
  }
}
