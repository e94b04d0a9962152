package org.plenary.audit;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds committed lines to the chain. Apart from recording, because a chain must be made one link at
 * a time, and nobody's work should wait for its turn.
 */
@Component
class Sealer {

  private static final Logger log = LoggerFactory.getLogger(Sealer.class);

  private static final int BATCH = 1000;

  private final AuditTable table;
  private final JdbcTemplate jdbc;
  private final TransactionOperations transactions;

  Sealer(AuditTable table, JdbcTemplate jdbc, TransactionOperations transactions) {
    this.table = table;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /** Seals all there is. Another machine that seals just now has the same right and wins. */
  synchronized void seal() {
    try {
      while (sealBatch() == BATCH) {
        log.debug("Sealed {} lines, more wait", BATCH);
      }
    } catch (DuplicateKeyException | ConcurrencyFailureException anotherWasFaster) {
      log.debug("Another machine seals the record");
    }
  }

  private int sealBatch() {
    Integer sealed =
        transactions.execute(
            status -> {
              List<AuditRecord> lines = table.listUnsealed(BATCH);
              append(lines);
              return lines.size();
            });
    return sealed == null ? 0 : sealed;
  }

  private void append(List<AuditRecord> lines) {
    Optional<Seal> last = table.findLastSeal();
    long sealNo = last.map(Seal::sealNo).orElse(0L);
    String previous = last.map(Seal::hash).orElse(Seal.BEFORE_THE_FIRST);
    List<Seal> seals = new java.util.ArrayList<>(lines.size());
    for (AuditRecord line : lines) {
      Seal seal = Seal.over(line, ++sealNo, previous);
      previous = seal.hash();
      seals.add(seal);
    }
    jdbc.batchUpdate(
        "insert into audit_seal (seal_no, record_no, previous_hash, hash, seal_format)"
            + " values (?, ?, ?, ?, ?)",
        seals.stream()
            .map(
                seal ->
                    new Object[] {
                      seal.sealNo(),
                      seal.recordNo(),
                      seal.previousHash(),
                      seal.hash(),
                      seal.format()
                    })
            .toList());
  }
}
