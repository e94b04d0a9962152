package org.plenary.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The choices people made about optional mail. */
@Repository
class MailChoices {

  private final JdbcClient jdbc;

  MailChoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What an account says comes before what its address said earlier, without an account. */
  MailChoice of(Recipient reader) {
    String key = ReaderKey.of(reader);
    List<String[]> rows =
        jdbc.sql("select reader_key, choice from notification_choice where reader_key in (?, ?)")
            .params(key, ReaderKey.ofAddress(reader.email()))
            .query(
                (row, number) ->
                    new String[] {row.getString("reader_key"), row.getString("choice")})
            .list();
    return rows.stream()
        .filter(row -> row[0].equals(key))
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .map(row -> MailChoice.valueOf(row[1]))
        .orElse(MailChoice.EACH);
  }

  void set(String readerKey, MailChoice choice, Instant now) {
    jdbc.sql("delete from notification_choice where reader_key = ?").param(readerKey).update();
    jdbc.sql("insert into notification_choice (reader_key, choice, chosen_at) values (?, ?, ?)")
        .params(readerKey, choice.name(), NoticeRows.timestamp(now))
        .update();
  }
}
