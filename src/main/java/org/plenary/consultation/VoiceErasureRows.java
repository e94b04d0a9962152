package org.plenary.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes of those who spoke without an account. */
@Component
class VoiceErasureRows {

  private final JdbcClient jdbc;

  VoiceErasureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The names somebody gave with an address, in whatever round. */
  List<String> listNames(String email) {
    return jdbc.sql("select distinct name from consultation_voice where lower(email) = ?")
        .param(email.strip().toLowerCase(Locale.ROOT))
        .query(String.class)
        .list();
  }

  /** Removes those who confirmed nothing since then, and what they wrote; says what that was. */
  List<CommentId> deleteUnconfirmed(Instant sentBefore) {
    return delete("consented_at < ?", SqlTime.of(sentBefore));
  }

  List<CommentId> deleteUnconfirmed(String email) {
    return delete("lower(email) = ?", email.strip().toLowerCase(Locale.ROOT));
  }

  private List<CommentId> delete(String which, Object value) {
    String unconfirmed = " from consultation_voice where confirmed_at is null and " + which;
    String written =
        " from consultation_comment where state = 'UNCONFIRMED' and voice_id in (select id"
            + unconfirmed
            + ")";
    List<CommentId> gone =
        jdbc.sql("select id" + written).param(value).query(String.class).list().stream()
            .map(CommentId::new)
            .toList();
    jdbc.sql("delete" + written).param(value).update();
    jdbc.sql("delete" + unconfirmed).param(value).update();
    return gone;
  }

  /** No link of an earlier mail leads anywhere, and no mail is due. */
  void endLinks(String email) {
    jdbc.sql("select id from consultation_voice where email = ?")
        .param(email)
        .query(String.class)
        .list()
        .forEach(
            id ->
                jdbc.sql(
                        """
                        update consultation_voice set token_sha256 = ?, answer_token_sha256 = null,
                            receipt_due = false
                        where id = ?
                        """)
                    .params(VoiceKey.next().sha256(), id)
                    .update());
  }
}
