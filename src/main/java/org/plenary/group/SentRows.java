package org.plenary.group;

import java.time.Instant;
import java.util.Optional;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nominations as they were sent, version by version. Added to, never changed but by an erasure. */
@Repository
class SentRows {

  private final JdbcClient jdbc;

  SentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(
      NominationId id, int version, Answers answers, FormSchema form, PersonId by, Instant at) {
    jdbc.sql(
            """
            insert into group_nomination_sent
              (nomination_id, version_no, sent_at, sent_by, answers, form, sha256)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id.value(),
            version,
            SqlTime.of(at),
            by.value(),
            answers.toJson(),
            form.toJson(),
            answers.sha256())
        .update();
  }

  Optional<SentNomination> findLatest(NominationId id) {
    return jdbc.sql(
            """
            select * from group_nomination_sent where nomination_id = ?
            order by version_no desc limit 1
            """)
        .param(id.value())
        .query(
            (row, number) ->
                new SentNomination(
                    row.getInt("version_no"),
                    SqlTime.get(row, "sent_at"),
                    Answers.fromJson(row.getString("answers")),
                    FormSchema.read(row.getString("form")),
                    row.getString("sha256")))
        .optional();
  }

  /** Empties what was sent. The checksum stays: it proves that something was sent, not what. */
  void erase(NominationId id) {
    jdbc.sql("update group_nomination_sent set answers = '{}' where nomination_id = ?")
        .param(id.value())
        .update();
  }
}
