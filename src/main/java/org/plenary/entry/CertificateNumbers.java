package org.plenary.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers by which certificates are known. Each is computed from the entry, its award and the hash
 * of what was sent, so that it stays when a name is erased, and nobody can guess one.
 */
@Component
class CertificateNumbers {

  private static final int SIGNS = 10;

  private final JdbcClient jdbc;

  CertificateNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of those that hold an award, in one statement: {@code SSCP23-0112-7F3A9C21B0}. */
  Map<EntryId, String> list(Collection<EntryId> entries) {
    Map<EntryId, String> numbers = new HashMap<>();
    if (!entries.isEmpty()) {
      jdbc.sql(
              """
              select e.id, e.receipt, e.award_slot, s.sha256 from entry_entry e
                join entry_submission s on s.entry_id = e.id and s.version = e.version
               where e.state = 'AWARDED' and e.id in (:entries)
              """)
          .param("entries", entries.stream().map(EntryId::value).toList())
          .query(
              row -> {
                String id = row.getString("id");
                numbers.put(
                    new EntryId(id),
                    row.getString("receipt")
                        + "-"
                        + checksum(id, row.getString("award_slot"), row.getString("sha256")));
              });
    }
    return numbers;
  }

  private static String checksum(String... parts) {
    return Token.sha256(String.join("\n", parts)).substring(0, SIGNS).toUpperCase(Locale.ROOT);
  }
}
