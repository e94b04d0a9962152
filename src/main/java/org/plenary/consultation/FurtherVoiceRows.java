package org.plenary.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those without an account who go on writing after they confirmed their address once. */
@Component
class FurtherVoiceRows {

  private final JdbcClient jdbc;

  FurtherVoiceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everybody who waits for copies of what they wrote in a round. */
  record Waiting(RoundId round, String email) {}

  PublicVoice get(String id) {
    return jdbc.sql("select * from consultation_voice where id = ?")
        .param(id)
        .query(
            (row, number) ->
                new PublicVoice(
                    row.getString("name"),
                    row.getString("email"),
                    row.getString("country"),
                    row.getString("organisation"),
                    row.getBoolean("has_mandate")))
        .single();
  }

  /** The same person once more, confirmed already, for a comment whose copy is still due. */
  void repeat(String of, String id, String tokenSha256, Instant now) {
    jdbc.sql(
            """
            insert into consultation_voice (id, round_id, name, email, country, region,
                organisation, has_mandate, language, consented_at, token_sha256, confirmed_at,
                receipt_due)
            select :id, round_id, name, email, country, region, organisation, has_mandate,
                language, :now, :token, :now, true
            from consultation_voice where id = :of
            """)
        .param("id", id)
        .param("of", of)
        .param("token", tokenSha256)
        .param("now", SqlTime.of(now))
        .update();
  }

  int countSince(RoundId round, String email, Instant since) {
    return jdbc.sql(
            """
            select count(*) from consultation_voice
            where round_id = ? and lower(email) = ? and confirmed_at > ?
            """)
        .params(round.value(), email.toLowerCase(Locale.ROOT), SqlTime.of(since))
        .query(Integer.class)
        .single();
  }

  /** What was said on the public page from an address, and is hidden from nobody. */
  List<CommentId> listSaid(RoundId round, String email) {
    return jdbc
        .sql(
            """
            select c.id from consultation_comment c
            join consultation_voice v on v.id = c.voice_id
            where v.round_id = ? and lower(v.email) = ? and c.channel = 'PUBLIC_PAGE'
                and c.comment_number is not null and c.hidden_at is null
            order by c.comment_number
            """)
        .params(round.value(), email.toLowerCase(Locale.ROOT))
        .query(String.class)
        .list()
        .stream()
        .map(CommentId::new)
        .toList();
  }

  /** Those who wrote nothing more since then. */
  List<Waiting> listWaiting(Instant since) {
    return jdbc.sql(
            """
            select round_id, lower(email) as address from consultation_voice
            where receipt_due = true group by round_id, lower(email)
            having max(consented_at) <= ?
            """)
        .param(SqlTime.of(since))
        .query(
            (row, number) ->
                new Waiting(new RoundId(row.getString("round_id")), row.getString("address")))
        .list();
  }

  /** Whose copies are due now; until the transaction ends nobody else takes them. */
  List<String> lockDue(RoundId round, String email) {
    return jdbc.sql(
            """
            select id from consultation_voice
            where round_id = ? and lower(email) = ? and receipt_due = true for update
            """)
        .params(round.value(), email.toLowerCase(Locale.ROOT))
        .query(String.class)
        .list();
  }

  List<CommentId> settle(List<String> voices) {
    jdbc.sql("update consultation_voice set receipt_due = false where id in (:ids)")
        .param("ids", voices)
        .update();
    return jdbc
        .sql("select id from consultation_comment where voice_id in (:ids)")
        .param("ids", voices)
        .query(String.class)
        .list()
        .stream()
        .map(CommentId::new)
        .toList();
  }
}
