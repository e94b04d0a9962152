package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.context.ActiveProfiles;

/** Editions that were loaded while the file still named a partner for the mention of the index. */
@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
  Editions.class,
  EditionStore.class,
  ChangeLog.class,
  EditionFiles.class,
  PlenaryClock.class,
  StatementCounter.class
})
class IndexMentionMigrationTest {

  private static final String NONE = "\"partner\":null";
  private static final String INDEX = "\"partner\":\"WeGO Smart City Index\"";

  @Autowired private Editions editions;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcClient jdbc;
  @Autowired private DataSource dataSource;
  private EditionId id;

  @BeforeEach
  void anEditionOfBefore() {
    Person han =
        new Person(
            PersonId.next(),
            "Han Seo-yeon",
            "han@plenary.example",
            "WeGO",
            Set.of(Role.STAFF),
            Locale.ENGLISH,
            ZoneOffset.UTC);
    id = editions.load(han, "prize/2023").id();
    jdbc.sql(
            "update programme_edition set sha256 = ?, content = replace(content, ?, ?)"
                + " where id = ?")
        .params("0".repeat(64), index(NONE), index(INDEX), id.value())
        .update();
    assertThat(partner()).contains("WeGO Smart City Index");
  }

  @Test
  void hasNoPartnerAnyMore() {
    migrate();

    assertThat(partner()).isEmpty();
    assertThat(editions.list()).extracting(Edition::id).contains(id);
    assertThat(statements.countDuring(() -> editions.get(id))).as("known by its hash").isEqualTo(1);
    assertThat(editions.get(id).slots())
        .extracting(AwardSlot::partner)
        .contains("Partner international organisation");
  }

  @Test
  void keepsAPartnerWhoWasAskedOrWhosePickWon() {
    jdbc.sql(
            "insert into jury_slot_reason (edition_id, slot, reason, ground)"
                + " values (?, 'index-mention', '', 'PARTNER')")
        .param(id.value())
        .update();

    migrate();

    assertThat(partner()).contains("WeGO Smart City Index");
  }

  private void migrate() {
    String script = "db/migration/V420__programme_index_mention.sql";
    new ResourceDatabasePopulator(new ClassPathResource(script)).execute(dataSource);
  }

  private Optional<String> partner() {
    return editions.get(id).slots().stream()
        .filter(slot -> slot.key().equals("index-mention"))
        .findFirst()
        .map(AwardSlot::partner);
  }

  private static String index(String partner) {
    return "Special mention by the WeGO Smart City Index\",\"count\":2," + partner;
  }
}
