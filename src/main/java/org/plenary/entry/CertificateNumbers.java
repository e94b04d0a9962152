package org.plenary.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers by which certificates are known: {@code SSCP23-0112-7F3A9C21B0}. Each is computed from
 * the entry, what it is given and the hash of what was sent, so that it stays when a name is
 * erased, and nobody can guess one. One statement however many are asked for.
 */
@Component
public class CertificateNumbers {

  private static final int SIGNS = 10;

  private final JdbcClient jdbc;

  CertificateNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of those that hold an award, and of no others. */
  public Map<EntryId, String> ofAwards(Collection<EntryId> entries) {
    return list(entries, "e.award_slot", "and e.state = 'AWARDED'");
  }

  /** Of those that were named finalists, which the caller knows. */
  public Map<EntryId, String> ofFinalists(Collection<EntryId> entries) {
    return list(entries, "'finalist'", "");
  }

  private Map<EntryId, String> list(Collection<EntryId> entries, String given, String condition) {
    Map<EntryId, String> numbers = new HashMap<>();
    if (!entries.isEmpty()) {
      String sql =
          """
          select e.id, e.receipt, %s as given, s.sha256 from entry_entry e
            join entry_submission s on s.entry_id = e.id and s.version = e.version
           where e.id in (:entries) %s
          """;
      jdbc.sql(sql.formatted(given, condition))
          .param("entries", entries.stream().map(EntryId::value).toList())
          .query(
              row -> {
                String id = row.getString("id");
                String sum = checksum(id, row.getString("given"), row.getString("sha256"));
                numbers.put(new EntryId(id), row.getString("receipt") + "-" + sum);
              });
    }
    return numbers;
  }

  private static String checksum(String... parts) {
    return Token.sha256(String.join("\n", parts)).substring(0, SIGNS).toUpperCase(Locale.ROOT);
  }
}
