package org.plenary.audit;

import java.util.List;
import org.plenary.shared.NotFound;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** The record of everything that happened, for those who may read everything. */
@Service
public class AuditLog {

  private final AuditTable table;
  private final Sealer sealer;
  private final ChainWalk walk;

  AuditLog(AuditTable table, Sealer sealer, ChainWalk walk) {
    this.table = table;
    this.sealer = sealer;
    this.walk = walk;
  }

  /** Newest first. */
  public List<AuditRecord> list(Viewer by, AuditFilter filter, int offset, int limit) {
    requireReader(by);
    return table.list(filter, offset, limit);
  }

  public int count(Viewer by, AuditFilter filter) {
    requireReader(by);
    return table.count(filter);
  }

  /**
   * Seals what is not sealed yet, then walks the whole chain from its first link. What does not
   * hold is looked at twice: somebody may have been erased while the walk was under way.
   */
  public Verification verify(Viewer by) {
    requireReader(by);
    Verification found = sealAndWalk();
    return found.holds() ? found : sealAndWalk();
  }

  private Verification sealAndWalk() {
    sealer.seal();
    return walk.walk();
  }

  private static void requireReader(Viewer by) {
    if (!by.mayReadEverything()) {
      throw new NotFound("record", "all");
    }
  }
}
