package org.plenary.verdict;

import static org.plenary.entry.EntryState.CORRECTION_ASKED;
import static org.plenary.entry.EntryState.DRAFT;
import static org.plenary.entry.EntryState.ELIGIBLE;
import static org.plenary.entry.EntryState.IN_EVALUATION;
import static org.plenary.entry.EntryState.IN_SCREENING;
import static org.plenary.entry.EntryState.NOT_ELIGIBLE;
import static org.plenary.entry.EntryState.SENT;
import static org.plenary.entry.EntryState.WITHDRAWN;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.Judging;
import org.plenary.jury.EntryPool;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** The entries as the verdict needs them. */
@Component
class VerdictPool {

  /** The jury named it a finalist or not, whatever became of it since. */
  private static final Set<EntryState> AWARDABLE =
      allBut(
          DRAFT,
          SENT,
          IN_SCREENING,
          CORRECTION_ASKED,
          ELIGIBLE,
          NOT_ELIGIBLE,
          IN_EVALUATION,
          WITHDRAWN);

  /** The jury has or had a word on it. */
  private static final Set<EntryState> JUDGED =
      allBut(DRAFT, NOT_ELIGIBLE, WITHDRAWN, SENT, IN_SCREENING, CORRECTION_ASKED);

  private final EntryPool pool;
  private final Judging judging;

  VerdictPool(EntryPool pool, Judging judging) {
    this.pool = pool;
    this.judging = judging;
  }

  /** Everything the jury has or had a word on. */
  List<Entry> listJudged(EditionId edition) {
    return pool.list(edition, JUDGED);
  }

  /** Those named finalists, whatever became of them since. */
  List<Entry> listFinalists(EditionId edition) {
    return listAwardable(edition).stream().filter(Entry::isFinalist).toList();
  }

  /** The finalists, and the other eligible entries, which a special mention can go to. */
  List<Entry> listAwardable(EditionId edition) {
    return pool.list(edition, AWARDABLE);
  }

  /** The finalists, whether placed or not, and who else is placed. */
  List<Entry> listInQuestion(EditionId edition, Collection<EntryId> placed) {
    return listAwardable(edition).stream()
        .filter(entry -> entry.isFinalist() || placed.contains(entry.id()))
        .toList();
  }

  Map<EntryId, Entry> mapAwardable(EditionId edition) {
    return listAwardable(edition).stream()
        .collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  void nameFinalist(EntryId id) {
    judging.nameFinalist(id);
  }

  void nameNotFinalist(EntryId id) {
    judging.nameNotFinalist(id);
  }

  void offerAward(EntryId id, String slot) {
    judging.offerAward(id, slot);
  }

  void offerMention(EntryId id, String slot) {
    judging.offerMention(id, slot);
  }

  void nameReserve(EntryId id, int rank) {
    judging.nameReserve(id, rank);
  }

  void noAward(EntryId id) {
    judging.noAward(id);
  }

  /** Makes an accepted award final; false for an entry that holds none. */
  boolean awardIfAccepted(Entry entry) {
    boolean isAccepted = entry.state() == EntryState.AWARD_OFFERED && entry.hasAcceptedAward();
    if (isAccepted) {
      judging.award(entry.id());
    }
    return isAccepted || entry.state() == EntryState.AWARDED;
  }

  Map<EntryId, Entry> map(EditionId edition) {
    return pool.map(edition);
  }

  /** An entry of this edition; one of another edition does not exist here. */
  Entry get(EditionId edition, EntryId id) {
    return pool.get(edition, id);
  }

  EditionId edition(EntryId id) {
    return pool.edition(id);
  }

  List<Entry> list(EditionId edition, Set<EntryState> states) {
    return pool.list(edition, states);
  }

  private static Set<EntryState> allBut(EntryState... out) {
    Set<EntryState> states = EnumSet.allOf(EntryState.class);
    Set.of(out).forEach(states::remove);
    return Collections.unmodifiableSet(states);
  }
}
