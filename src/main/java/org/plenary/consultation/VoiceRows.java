package org.plenary.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who speak in open rounds without an account. */
@Component
class VoiceRows {

  private final JdbcClient jdbc;

  VoiceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One of them as it is kept. */
  record Kept(
      String id,
      RoundId round,
      String name,
      String email,
      String region,
      Locale language,
      Instant sentAt,
      @Nullable Instant confirmedAt) {

    boolean isConfirmed() {
      return confirmedAt != null;
    }
  }

  void insert(
      String id,
      RoundId round,
      PublicVoice voice,
      String region,
      Locale language,
      String tokenSha256,
      Instant now) {
    jdbc.sql(
            """
            insert into consultation_voice (id, round_id, name, email, country, region,
                organisation, has_mandate, language, consented_at, token_sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            round.value(),
            voice.name().strip(),
            voice.email().strip(),
            voice.country().strip(),
            region,
            voice.organisation().strip(),
            voice.hasMandate(),
            language.toLanguageTag(),
            SqlTime.of(now),
            tokenSha256)
        .update();
  }

  Optional<Kept> find(String id) {
    return jdbc.sql("select * from consultation_voice where id = ?")
        .param(id)
        .query(VoiceRows::read)
        .optional();
  }

  Optional<Kept> findByToken(String tokenSha256) {
    return byToken(tokenSha256, "");
  }

  /** As {@link #findByToken}; until the transaction ends nobody else confirms it. */
  Optional<Kept> lockByToken(String tokenSha256) {
    return byToken(tokenSha256, " for update");
  }

  private Optional<Kept> byToken(String tokenSha256, String lock) {
    return jdbc.sql("select * from consultation_voice where token_sha256 = ?" + lock)
        .param(tokenSha256)
        .query(VoiceRows::read)
        .optional();
  }

  /** Those whose mail was confirmed, by their id. */
  Map<String, Kept> list(RoundId round) {
    return jdbc
        .sql("select * from consultation_voice where round_id = ? and confirmed_at is not null")
        .param(round.value())
        .query(VoiceRows::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Kept::id, Function.identity()));
  }

  private static Kept read(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getString("id"),
        new RoundId(row.getString("round_id")),
        row.getString("name"),
        row.getString("email"),
        row.getString("region"),
        Locale.forLanguageTag(row.getString("language")),
        SqlTime.get(row, "consented_at"),
        SqlTime.find(row, "confirmed_at"));
  }

  void confirm(String id, @Nullable CommentId sameAs, Instant now) {
    jdbc.sql("update consultation_voice set confirmed_at = ?, same_as = ? where id = ?")
        .params(Arrays.asList(SqlTime.of(now), sameAs == null ? null : sameAs.value(), id))
        .update();
  }

  /** How many mails this address was sent since then that nobody has answered. */
  int countUnconfirmed(String email, Instant since) {
    return jdbc.sql(
            """
            select count(*) from consultation_voice
            where lower(email) = ? and confirmed_at is null and consented_at > ?
            """)
        .params(email.strip().toLowerCase(Locale.ROOT), SqlTime.of(since))
        .query(Integer.class)
        .single();
  }

  /** What the link of their mail leads to. */
  Optional<CommentId> findComment(String voice) {
    return jdbc.sql(
            """
            select coalesce(v.same_as, c.id) from consultation_voice v
            left join consultation_comment c on c.voice_id = v.id where v.id = ?
            """)
        .param(voice)
        .query(String.class)
        .optional()
        .map(CommentId::new);
  }

  /** Opens what was said from an address in a round by one key; an earlier key ends. */
  void giveAnswerKey(RoundId round, String email, String keySha256) {
    jdbc.sql(
            """
            update consultation_voice set answer_token_sha256 = ?
            where round_id = ? and lower(email) = ? and confirmed_at is not null
            """)
        .params(keySha256, round.value(), email.strip().toLowerCase(Locale.ROOT))
        .update();
  }

  /** What was said from the address this key was given to. */
  List<CommentId> findComments(RoundId round, String keySha256) {
    return jdbc
        .sql(
            """
            select c.id from consultation_comment c
            join consultation_voice v on v.id = c.voice_id
            where v.answer_token_sha256 = ? and v.round_id = ?
            """)
        .params(keySha256, round.value())
        .query(String.class)
        .list()
        .stream()
        .map(CommentId::new)
        .toList();
  }
}
