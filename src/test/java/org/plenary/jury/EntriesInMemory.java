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
class EntriesInMemory extends EntryPool {

  private final Map<EntryId, Entry> entries = new LinkedHashMap<>();

  private final Map<EntryId, EntryTies> named = new HashMap<>();

  @SuppressWarnings("NullAway") // nothing of the real pool is called
  EntriesInMemory() {
    super(null, null, null, null);
  }

  Entry add(Entry entry) {
    entries.put(entry.id(), entry);
    return entry;
  }

  void clear() {
    entries.clear();
  }

  EntryState state(EntryId id) {
    return entries.get(id).state();
  }

  void move(EntryId id, EntryState state, @Nullable String slot, @Nullable Instant acceptedAt) {
    Entry old = entries.get(id);
    entries.put(id, EntryFixture.moved(old, state, slot, acceptedAt));
  }

  @Override
  List<Entry> list(EditionId edition, Set<EntryState> states) {
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
  Entry get(EditionId edition, EntryId id) {
    Entry entry = entries.get(id);
    if (entry == null || !entry.edition().equals(edition)) {
      throw new NotFound("entry", id.value());
    }
    return entry;
  }

  @Override
  EditionId edition(EntryId id) {
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

  @Override
  void nameFinalist(EntryId id) {
    move(id, EntryState.FINALIST, null, null);
  }

  @Override
  void nameNotFinalist(EntryId id) {
    move(id, EntryState.NOT_A_FINALIST, null, null);
  }

  @Override
  void offerAward(EntryId id, String slot) {
    move(id, EntryState.AWARD_OFFERED, slot, null);
  }

  @Override
  void offerMention(EntryId id, String slot) {
    entries.compute(id, (key, entry) -> Records.with(entry, "mentioned", true));
    move(id, EntryState.AWARD_OFFERED, slot, null);
  }

  @Override
  void nameReserve(EntryId id, int rank) {
    move(id, EntryState.RESERVE, null, null);
  }

  @Override
  void noAward(EntryId id) {
    move(id, EntryState.NO_AWARD, null, null);
  }

  @Override
  boolean awardIfAccepted(Entry entry) {
    if (entry.state() == EntryState.AWARD_OFFERED && entry.hasAcceptedAward()) {
      move(entry.id(), EntryState.AWARDED, entry.awardSlot(), entry.awardAcceptedAt());
      return true;
    }
    return false;
  }
}
