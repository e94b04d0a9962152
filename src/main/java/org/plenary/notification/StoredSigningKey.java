package org.plenary.notification;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The key in the database, made by chance when it is first wanted; all nodes share it. */
@Repository
class StoredSigningKey implements SigningKey {

  private final JdbcClient jdbc;
  private final TransactionTemplate own;
  private final Clock clock;
  private volatile byte @Nullable [] known;

  StoredSigningKey(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    this.jdbc = jdbc;
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  @Override
  public byte[] get() {
    byte[] key = known;
    if (key == null) {
      key = Base64.getDecoder().decode(find().orElseGet(this::make));
      known = key;
    }
    return key;
  }

  private Optional<String> find() {
    return jdbc.sql("select secret from notification_signing_key where id = 1")
        .query(String.class)
        .optional();
  }

  private String make() {
    byte[] chance = new byte[32];
    new SecureRandom().nextBytes(chance);
    String secret = Base64.getEncoder().encodeToString(chance);
    try {
      own.executeWithoutResult(
          status ->
              jdbc.sql(
                      "insert into notification_signing_key (id, secret, made_at) values (1, ?, ?)")
                  .params(secret, NoticeRows.timestamp(clock.instant()))
                  .update());
      return secret;
    } catch (DuplicateKeyException anotherNodeWasFaster) {
      return find().orElseThrow();
    }
  }
}
