package org.plenary.milestone;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.notification.MailSettings;
import org.plenary.shared.SqlTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret address under which a person's calendar program fetches their milestones. Only its
 * hash is kept, so it is shown once; a new one ends the old.
 */
@Service
public class CalendarLinks {

  private static final int BYTES = 32;

  private final JdbcClient jdbc;
  private final People people;
  private final MailSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  CalendarLinks(
      JdbcClient jdbc,
      People people,
      MailSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** Makes the whole address, which cannot be had again. */
  @Transactional
  public String make(Person by) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    remove(by);
    jdbc.sql("insert into milestone_calendar (person_id, secret_hash, made_at) values (?, ?, ?)")
        .params(by.id().value(), hash(secret), SqlTime.of(clock.instant()))
        .update();
    events.publishEvent(new CalendarLinkMade(by.id(), by.id().value()));
    return settings.absolute(MilestoneRoutes.calendar(secret));
  }

  /** When this person's address was made; empty where they have none. */
  public Optional<Instant> findMadeAt(Person by) {
    return jdbc.sql("select made_at from milestone_calendar where person_id = ?")
        .param(by.id().value())
        .query((row, number) -> SqlTime.get(row, "made_at"))
        .optional();
  }

  /** Whose calendar it is; nobody's once they may not sign in any more. */
  public Optional<Person> find(String secret) {
    return jdbc.sql("select person_id from milestone_calendar where secret_hash = ?")
        .param(hash(secret))
        .query(String.class)
        .optional()
        .flatMap(id -> people.find(new PersonId(id)))
        .filter(person -> person.state() == PersonState.ACTIVE);
  }

  private void remove(Person by) {
    jdbc.sql("delete from milestone_calendar where person_id = ?").param(by.id().value()).update();
  }

  private static String hash(String secret) {
    try {
      byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
