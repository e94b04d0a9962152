package org.plenary.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links by which a second contact, who may have no account, reads the frozen copy. Whoever has one
 * can read, so it ends by itself, and with the next sending: the address may have been corrected.
 */
@Repository
class CopyLinks {

  private static final Duration VALID = Duration.ofDays(60);

  private final JdbcClient jdbc;
  private final Clock clock;

  CopyLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A link as it goes into the mail, and into nothing else. */
  record CopyLink(String path, Instant validUntil) {}

  /** What one link leads to. */
  record Target(EntryId entry, int version) {}

  CopyLink renew(EntryId entry, int version) {
    end(entry);
    String token = Token.next();
    Instant until = clock.instant().plus(VALID);
    jdbc.sql(
            "insert into entry_copy_link (entry_id, version, token_sha256, valid_until)"
                + " values (?, ?, ?, ?)")
        .params(entry.value(), version, Token.sha256(token), SqlTime.of(until))
        .update();
    return new CopyLink("/sent-entries/" + token + ".pdf", until);
  }

  void end(EntryId entry) {
    jdbc.sql("delete from entry_copy_link where entry_id = ?").param(entry.value()).update();
  }

  Optional<Target> find(String token) {
    return jdbc.sql(
            "select entry_id, version from entry_copy_link"
                + " where token_sha256 = ? and valid_until > ?")
        .params(Token.sha256(token), SqlTime.of(clock.instant()))
        .query(
            (row, number) ->
                new Target(new EntryId(row.getString("entry_id")), row.getInt("version")))
        .optional();
  }
}
