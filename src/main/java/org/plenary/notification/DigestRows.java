package org.plenary.notification;

import static org.plenary.notification.NoticeRows.timestamp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The daily mails to come, and what waits for each. */
@Repository
class DigestRows {

  private final JdbcClient jdbc;

  DigestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> findId(String readerKey, Instant dueAt) {
    return jdbc.sql("select id from notification_digest where reader_key = ? and due_at = ?")
        .params(readerKey, timestamp(dueAt))
        .query(String.class)
        .optional();
  }

  /** Fails where another was faster. */
  void insert(String id, String readerKey, Instant dueAt) {
    jdbc.sql(
            """
            insert into notification_digest (id, reader_key, due_at, gathered) values (?, ?, ?, 0)
            """)
        .params(id, readerKey, timestamp(dueAt))
        .update();
  }

  /** False where the mail has gone meanwhile; until the transaction ends it cannot go. */
  boolean join(String id) {
    return jdbc.sql(
                """
                update notification_digest set gathered = gathered + 1
                 where id = ? and closed_at is null
                """)
            .param(id)
            .update()
        == 1;
  }

  /** False where somebody closed it before: then nothing is to be sent any more. */
  boolean close(String id, Instant now) {
    return jdbc.sql(
                "update notification_digest set closed_at = ? where id = ? and closed_at is null")
            .params(timestamp(now), id)
            .update()
        == 1;
  }

  Optional<Instant> dueAt(String id) {
    return jdbc.sql("select due_at from notification_digest where id = ?")
        .param(id)
        .query((row, number) -> row.getTimestamp("due_at").toInstant())
        .optional();
  }

  List<NoticeRecord> gathered(String id) {
    return jdbc.sql(
            """
            select * from notification_notice
             where digest_id = ? and state = 'GATHERED' order by queued_at, id
            """)
        .param(id)
        .query(NoticeRows::read)
        .list();
  }

  void markSentWith(String id, NoticeId mail) {
    jdbc.sql(
            """
            update notification_notice set state = 'IN_DIGEST', sent_with = ?
             where digest_id = ? and state = 'GATHERED'
            """)
        .params(mail.value(), id)
        .update();
  }

  void markNotWanted(String id) {
    jdbc.sql(
            """
            update notification_notice set state = 'NOT_WANTED'
             where digest_id = ? and state = 'GATHERED'
            """)
        .param(id)
        .update();
  }
}
