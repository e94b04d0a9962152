package org.plenary.consultation;

import java.util.Locale;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those among the voices for whose address somebody of the office vouched. */
@Repository
class SenderVoiceRows {

  private final JdbcClient jdbc;

  SenderVoiceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> find(RoundId round, String name, String email) {
    return jdbc
        .sql(
            """
            select id from consultation_voice where round_id = ? and name = ?
                and lower(email) = ? and vouched_by is not null order by id
            """)
        .params(round.value(), name, email.toLowerCase(Locale.ROOT))
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  void vouch(String id, PersonId by) {
    jdbc.sql("update consultation_voice set vouched_by = ? where id = ?")
        .params(by.value(), id)
        .update();
  }

  void attach(CommentId comment, String voice) {
    jdbc.sql("update consultation_comment set voice_id = ? where id = ?")
        .params(voice, comment.value())
        .update();
  }

  void deleteSilent(RoundId round) {
    jdbc.sql(
            """
            delete from consultation_voice where round_id = ? and vouched_by is not null
                and not exists (select 1 from consultation_comment c
                    where c.voice_id = consultation_voice.id)
            """)
        .param(round.value())
        .update();
  }
}
