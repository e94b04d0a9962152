package org.plenary.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that open a door once. Their secrets are known only to the mail that carries them. */
@Repository
class SecretLinks {

  private static final Duration KEPT_AFTER_END = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SecretLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Makes a link and returns its secret, which cannot be had again. */
  String make(PersonId person, LinkPurpose purpose, String destination) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    forgetOldOnes();
    jdbc.sql(
            """
            insert into identity_secret_link
              (secret_hash, person_id, purpose, destination, made_at, expires_at)
            values (:hash, :person, :purpose, :destination, :now, :end)
            """)
        .param("hash", EmailAddress.sha256(secret))
        .param("person", person.value())
        .param("purpose", purpose.name())
        .param("destination", LocalPath.of(destination))
        .param("now", now())
        .param("end", now().plus(purpose.lifetime()))
        .update();
    return secret;
  }

  /** The link behind a secret, if it still works. Looking does not use it up. */
  Optional<SecretLink> find(String secret) {
    return jdbc.sql(
            """
            select person_id, purpose, destination from identity_secret_link
            where secret_hash = :hash and used_at is null and expires_at >= :now
            """)
        .param("hash", EmailAddress.sha256(secret))
        .param("now", now())
        .query(
            (row, number) ->
                new SecretLink(
                    new PersonId(row.getString("person_id")),
                    LinkPurpose.valueOf(row.getString("purpose")),
                    row.getString("destination")))
        .optional();
  }

  /** Where this person's link led, used up or not: who is in already needs no door. */
  Optional<String> findDestination(String secret, PersonId person) {
    return jdbc.sql(
            """
            select destination from identity_secret_link
            where secret_hash = :hash and person_id = :person
            """)
        .param("hash", EmailAddress.sha256(secret))
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  /** Uses the link up. Of two who try at once, one is told it does not work. */
  boolean use(String secret) {
    return jdbc.sql(
                """
                update identity_secret_link set used_at = :now
                where secret_hash = :hash and used_at is null and expires_at >= :now
                """)
            .param("hash", EmailAddress.sha256(secret))
            .param("now", now())
            .update()
        == 1;
  }

  /** Ends every link a person still has: whoever holds an old mail gets nowhere with it. */
  void endAll(PersonId person) {
    endAllBut(person, List.of());
  }

  /** As {@link #endAll}, but those with these secrets go on working. */
  void endAllBut(PersonId person, Collection<String> secrets) {
    List<String> kept = new ArrayList<>(secrets.stream().map(EmailAddress::sha256).toList());
    // A list in SQL has something in it; no hash is empty.
    kept.add("");
    jdbc.sql(
            """
            update identity_secret_link set used_at = :now
            where person_id = :person and used_at is null and secret_hash not in (:kept)
            """)
        .param("now", now())
        .param("person", person.value())
        .param("kept", kept)
        .update();
  }

  private void forgetOldOnes() {
    jdbc.sql("delete from identity_secret_link where expires_at < :before")
        .param("before", now().minus(KEPT_AFTER_END))
        .update();
  }

  private LocalDateTime now() {
    return SqlTime.of(clock.instant());
  }
}
