package org.plenary.vote;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.plenary.identity.Origin;
import org.plenary.programme.EditionId;
import org.plenary.programme.RetainedThings;
import org.plenary.programme.RetentionKind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where votes came from: a mark under a key that each edition has for itself. Without the key,
 * which goes with the marks, no address can be tried against them.
 */
@Component
@Transactional
class VoteOrigins implements RetainedThings {

  private static final String HMAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();

  VoteOrigins(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String mark(EditionId edition, String remoteAddress) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key(edition)), HMAC));
      byte[] origin = Origin.of(remoteAddress).value().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(origin));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Made once, before anybody votes, so that two first votes do not get two keys. */
  void prepare(EditionId edition) {
    if (find(edition).isPresent()) {
      return;
    }
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    try {
      jdbc.sql("insert into vote_key (edition_id, secret) values (?, ?)")
          .params(edition.value(), HexFormat.of().formatHex(key))
          .update();
    } catch (DuplicateKeyException madeMeanwhile) {
      // Somebody else's key is as good.
    }
  }

  @Override
  public RetentionKind kind() {
    return RetentionKind.ORIGINS;
  }

  @Override
  public List<Retained> list(EditionId edition) {
    return jdbc.sql(
            "select origin, count(*) from vote_ballot where edition_id = ? and origin is not null"
                + " group by origin order by origin")
        .param(edition.value())
        .query(
            (row, number) ->
                new Retained(
                    row.getString(1), row.getString(1).substring(0, 8) + " · " + row.getInt(2)))
        .list();
  }

  @Override
  public void remove(EditionId edition, String origin, String by) {
    jdbc.sql("update vote_ballot set origin = null where edition_id = ? and origin = ?")
        .params(edition.value(), origin)
        .update();
    jdbc.sql("delete from vote_key where edition_id = ?").param(edition.value()).update();
  }

  private String key(EditionId edition) {
    return find(edition).orElseThrow();
  }

  private Optional<String> find(EditionId edition) {
    return jdbc.sql("select secret from vote_key where edition_id = ?")
        .param(edition.value())
        .query(String.class)
        .optional();
  }
}
