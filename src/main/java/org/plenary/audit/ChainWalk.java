package org.plenary.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.audit.Verification.Break;
import org.plenary.audit.Verification.BrokenLink;
import org.springframework.stereotype.Component;

/**
 * Walks the chain from its first link and stops at the first that does not hold. Whether a line
 * whose words changed is in order shows only at the end: what tells of it comes later in the chain.
 */
@Component
class ChainWalk {

  private static final int STRETCH = 1000;

  private final AuditTable table;

  ChainWalk(AuditTable table) {
    this.table = table;
  }

  Verification walk() {
    long sealed = 0;
    String previous = Seal.BEFORE_THE_FIRST;
    RemovedWords removed = new RemovedWords();
    while (true) {
      List<Seal> seals = table.listSeals(sealed, STRETCH);
      if (seals.isEmpty()) {
        return new Verification(
            sealed, table.countUnsealed(), removed.count(), removed.findBroken(), previous);
      }
      Map<Long, AuditRecord> lines = linesOf(seals);
      for (Seal seal : seals) {
        AuditRecord line = lines.get(seal.recordNo());
        Break how = breakAt(seal, sealed, previous, line);
        if (line == null || how != null) {
          BrokenLink link = new BrokenLink(sealed + 1, seal.recordNo(), how);
          return new Verification(sealed, table.countUnsealed(), removed.count(), link, previous);
        }
        removed.see(seal.sealNo(), line);
        sealed = seal.sealNo();
        previous = seal.hash();
      }
    }
  }

  private Map<Long, AuditRecord> linesOf(List<Seal> seals) {
    return table.listSealed(seals.get(0).sealNo(), seals.get(seals.size() - 1).sealNo()).stream()
        .collect(Collectors.toMap(AuditRecord::number, Function.identity()));
  }

  private static @Nullable Break breakAt(
      Seal seal, long before, String previous, @Nullable AuditRecord line) {
    if (seal.sealNo() != before + 1) {
      return Break.GAP;
    }
    if (!seal.previousHash().equals(previous)) {
      return Break.SEAL_CHANGED;
    }
    if (line == null) {
      return Break.RECORD_GONE;
    }
    return seal.hashOf(line).equals(seal.hash()) ? null : Break.RECORD_CHANGED;
  }
}
