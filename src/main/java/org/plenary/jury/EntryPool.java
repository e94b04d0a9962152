package org.plenary.jury;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** The entries as the jury needs them. */
@Component
class EntryPool {

  /** Still in the running, or was until the jury spoke: a conflict with it may be declared. */
  private static final Set<EntryState> OUT =
      EnumSet.of(EntryState.DRAFT, EntryState.NOT_ELIGIBLE, EntryState.WITHDRAWN);

  private static final Set<EntryState> ASSIGNABLE =
      EnumSet.of(EntryState.ELIGIBLE, EntryState.IN_EVALUATION);

  private static final Set<EntryState> FINALISTS =
      EnumSet.of(
          EntryState.FINALIST,
          EntryState.RESERVE,
          EntryState.AWARD_OFFERED,
          EntryState.AWARDED,
          EntryState.NO_AWARD,
          EntryState.DECLINED);

  private static final Set<EntryState> NOT_YET_JUDGED =
      EnumSet.of(EntryState.SENT, EntryState.IN_SCREENING, EntryState.CORRECTION_ASKED);

  private final Entries entries;

  EntryPool(Entries entries) {
    this.entries = entries;
  }

  List<Entry> listRunning(EditionId edition) {
    return list(edition, EnumSet.complementOf(EnumSet.copyOf(OUT)));
  }

  List<Entry> listAssignable(EditionId edition) {
    return list(edition, ASSIGNABLE);
  }

  /** Everything the jury has or had a word on. */
  List<Entry> listJudged(EditionId edition) {
    Set<EntryState> judged = EnumSet.complementOf(EnumSet.copyOf(OUT));
    judged.removeAll(NOT_YET_JUDGED);
    return list(edition, judged);
  }

  /** Those named finalists, whatever became of them since. */
  List<Entry> listFinalists(EditionId edition) {
    return list(edition, FINALISTS);
  }

  Map<EntryId, Entry> mapFinalists(EditionId edition) {
    return listFinalists(edition).stream()
        .collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  Map<EntryId, Entry> map(EditionId edition) {
    return listRunning(edition).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  /** An entry of this edition; one of another edition does not exist here. */
  Entry get(EditionId edition, EntryId id) {
    Entry entry = entries.get(id);
    if (!entry.edition().equals(edition) || OUT.contains(entry.state())) {
      throw new NotFound("entry", id.value());
    }
    return entry;
  }

  /** Marks an eligible entry as being judged; one that is judged already stays as it is. */
  void beginEvaluation(Entry entry) {
    throw new UnsupportedOperationException();
  }

  void nameFinalist(EntryId id) {
    throw new UnsupportedOperationException();
  }

  void nameNotFinalist(EntryId id) {
    throw new UnsupportedOperationException();
  }

  void offerAward(EntryId id, String slot) {
    throw new UnsupportedOperationException();
  }

  void nameReserve(EntryId id, int rank) {
    throw new UnsupportedOperationException();
  }

  void noAward(EntryId id) {
    throw new UnsupportedOperationException();
  }

  /** Makes an accepted award final; false for an entry that holds none. */
  boolean awardIfAccepted(Entry entry) {
    throw new UnsupportedOperationException();
  }

  private List<Entry> list(EditionId edition, Set<EntryState> states) {
    throw new UnsupportedOperationException();
  }
}
