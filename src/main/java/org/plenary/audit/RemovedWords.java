package org.plenary.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.audit.Verification.Break;
import org.plenary.audit.Verification.BrokenLink;

/**
 * The lines met on a walk that say something else than when they were written. That is in order
 * where a later line of the chain tells that a name was removed, and what is said since; of
 * several, the last counts.
 */
final class RemovedWords {

  private record Told(long sealNo, String commitment) {}

  private final Map<Long, Told> changed = new LinkedHashMap<>();
  private final Map<Long, Told> removals = new HashMap<>();

  /** A line that has changed is not believed what it tells of others. */
  void see(long sealNo, AuditRecord line) {
    if (!line.saysWhatItFirstSaid()) {
      changed.put(line.number(), new Told(sealNo, String.valueOf(line.commitmentNow())));
    } else if (WordsRemoved.is(line)) {
      removals.put(WordsRemoved.lineOf(line), new Told(sealNo, WordsRemoved.commitmentOf(line)));
    }
  }

  int count() {
    return removals.size();
  }

  /** The first line that says what nobody may have made it say; empty where there is none. */
  @Nullable BrokenLink findBroken() {
    for (Map.Entry<Long, Told> line : changed.entrySet()) {
      Told removal = removals.get(line.getKey());
      if (removal == null || !removal.commitment().equals(line.getValue().commitment())) {
        return new BrokenLink(line.getValue().sealNo(), line.getKey(), Break.RECORD_CHANGED);
      }
    }
    return removals.entrySet().stream()
        .filter(removal -> !changed.containsKey(removal.getKey()))
        .map(one -> new BrokenLink(one.getValue().sealNo(), one.getKey(), Break.WORDS_BACK))
        .min(Comparator.comparingLong(BrokenLink::sealNo))
        .orElse(null);
  }
}
