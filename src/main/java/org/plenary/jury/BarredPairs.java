package org.plenary.jury;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.EntryId;

/** Which juror may not have which entry. */
final class BarredPairs {

  private final Map<JurorId, Set<EntryId>> barred = new HashMap<>();

  BarredPairs bar(JurorId juror, EntryId entry) {
    barred.computeIfAbsent(juror, key -> new HashSet<>()).add(entry);
    return this;
  }

  boolean contains(JurorId juror, EntryId entry) {
    return barred.getOrDefault(juror, Set.of()).contains(entry);
  }
}
