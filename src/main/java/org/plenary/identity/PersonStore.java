package org.plenary.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.plenary.shared.TextTooLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is kept of people. */
@Repository
class PersonStore {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ORGANISATION = 300;

  private final JdbcClient jdbc;
  private final Clock clock;

  PersonStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Throws {@code DuplicateKeyException} where the address is taken. */
  PersonId insert(NewPerson person, PersonState state) {
    requireFits(person.name(), person.organisation());
    PersonId id = PersonId.next();
    EmailAddress address = new EmailAddress(person.email());
    jdbc.sql(
            """
            insert into identity_person (id, name, email, email_key, organisation, locale, zone,
              theme, state, session_mark, added_at)
            values (:id, :name, :email, :key, :organisation, :locale, :zone, 'SYSTEM', :state,
              :mark, :now)
            """)
        .param("id", id.value())
        .param("name", person.name().strip())
        .param("email", address.text())
        .param("key", address.key())
        .param("organisation", person.organisation().strip())
        .param("locale", person.locale().toLanguageTag())
        .param("zone", person.zone().getId())
        .param("state", state.name())
        .param("mark", Ids.next())
        .param("now", now())
        .update();
    return id;
  }

  /** Keeps what a person typed when registering; the consent is part of it. */
  void register(PersonId id, NewPerson person, String passwordHash) {
    update(id, person.name(), person.organisation(), person.locale(), person.zone());
    setPassword(id, passwordHash);
    jdbc.sql("update identity_person set consented_at = :now where id = :id")
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  void update(PersonId id, String name, String organisation, Locale locale, ZoneId zone) {
    requireFits(name, organisation);
    jdbc.sql(
            """
            update identity_person
            set name = :name, organisation = :organisation, locale = :locale, zone = :zone
            where id = :id
            """)
        .param("name", name.strip())
        .param("organisation", organisation.strip())
        .param("locale", locale.toLanguageTag())
        .param("zone", zone.getId())
        .param("id", id.value())
        .update();
  }

  /** Sets another address and ends the sessions begun with the old one; throws as inserting. */
  void setEmail(PersonId id, EmailAddress address) {
    jdbc.sql(
            """
            update identity_person set email = :email, email_key = :key, session_mark = :mark
            where id = :id
            """)
        .param("email", address.text())
        .param("key", address.key())
        .param("mark", Ids.next())
        .param("id", id.value())
        .update();
  }

  void setTheme(PersonId id, ThemeChoice theme) {
    jdbc.sql("update identity_person set theme = :theme where id = :id")
        .param("theme", theme.name())
        .param("id", id.value())
        .update();
  }

  void confirm(PersonId id) {
    jdbc.sql(
            """
            update identity_person set state = 'ACTIVE', confirmed_at = :now where id = :id
            """)
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  /** Whether the role is new to this person. */
  boolean grant(PersonId id, Role role, @Nullable PersonId by) {
    String insert =
        """
        insert into identity_role (person_id, role, granted_at, granted_by)
        select p.id, :role, :now, :by from identity_person p where p.id = :id and not exists (
          select 1 from identity_role r where r.person_id = :id and r.role = :role)
        """;
    return jdbc.sql(insert)
            .param("id", id.value())
            .param("role", role.name())
            .param("now", now())
            .param("by", by == null ? null : by.value())
            .update()
        == 1;
  }

  boolean revoke(PersonId id, Role role) {
    return jdbc.sql("delete from identity_role where person_id = :id and role = :role")
            .param("id", id.value())
            .param("role", role.name())
            .update()
        == 1;
  }

  /** Sets a password and ends the sessions begun with the old one. */
  void setPassword(PersonId id, String hash) {
    jdbc.sql(
            """
            update identity_person set password_hash = :hash, session_mark = :mark where id = :id
            """)
        .param("hash", hash)
        .param("mark", Ids.next())
        .param("id", id.value())
        .update();
  }

  void setState(PersonId id, PersonState state) {
    jdbc.sql("update identity_person set state = :state, session_mark = :mark where id = :id")
        .param("state", state.name())
        .param("mark", Ids.next())
        .param("id", id.value())
        .update();
  }

  void erase(PersonId id) {
    String code = id.value().substring(0, 8).toUpperCase(Locale.ROOT);
    EmailAddress nowhere = new EmailAddress("erased-" + id.value() + "@erased.invalid");
    jdbc.sql(
            """
            update identity_person
            set name = :name, email = :email, email_key = :key, organisation = '', locale = 'en',
              zone = 'UTC', password_hash = null, state = 'ERASED', session_mark = :mark
            where id = :id
            """)
        .param("name", "P-" + code)
        .param("email", nowhere.text())
        .param("key", nowhere.key())
        .param("mark", Ids.next())
        .param("id", id.value())
        .update();
  }

  void noteSignIn(PersonId id) {
    jdbc.sql("update identity_person set signed_in_at = :now where id = :id")
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  private static void requireFits(String name, String organisation) {
    TextTooLong.check(name, LONGEST_NAME);
    TextTooLong.check(organisation, LONGEST_ORGANISATION);
  }

  private LocalDateTime now() {
    return SqlTime.of(clock.instant());
  }
}
