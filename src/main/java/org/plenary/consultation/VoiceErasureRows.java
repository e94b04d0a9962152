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

  /** Removes those who confirmed nothing since then, and what they wrote. */
  void deleteUnconfirmed(Instant sentBefore) {
    delete("consented_at < ?", SqlTime.of(sentBefore));
  }

  void deleteUnconfirmed(String email) {
    delete("lower(email) = ?", email.strip().toLowerCase(Locale.ROOT));
  }

  private void delete(String which, Object value) {
    String unconfirmed = " from consultation_voice where confirmed_at is null and " + which;
    jdbc.sql(
            "delete from consultation_comment where state = 'UNCONFIRMED' and voice_id in (select"
                + " id"
                + unconfirmed
                + ")")
        .param(value)
        .update();
    jdbc.sql("delete" + unconfirmed).param(value).update();
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
