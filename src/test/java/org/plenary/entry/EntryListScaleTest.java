package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Five thousand entries in the office's list. What it shows at once costs as many statements as for
 * ten; what it took stands in the report of the test.
 */
@EntryTest
class EntryListScaleTest {

  private static final int FEW = 10;
  private static final int MANY = 5_000;
  private static final int PAGE = 50;

  /** Far above what it takes, so that a slow machine does not fail; a missing index does. */
  private static final Duration QUICK = Duration.ofSeconds(2);

  @Autowired private EntryList list;
  @Autowired private Screenings screenings;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcTemplate jdbc;
  private Edition edition;
  private EntryId first;

  @BeforeEach
  void aFewEntries() {
    edition = world.begin(people);
    first = world.inScreening(world.marijke, edition, "The first").id();
    screenings.decide(world.park, first, Verdict.ELIGIBLE, null, "");
    fill(2, FEW);
  }

  @Test
  void showsAnyPageAndEveryCountByTheSameStatements(TestReporter reporter) {
    int few = statements.countDuring(this::show);
    fill(FEW + 1, MANY);

    assertThat(statements.countDuring(this::show)).isPositive().isEqualTo(few);
    assertThat(list.count(world.han, edition.id(), EntryFilter.SENT)).isEqualTo(MANY);
    assertQuick(reporter, "First page", () -> page(EntryFilter.SENT, EntryOrder.NUMBER, 0));
    assertQuick(
        reporter, "Last page", () -> page(EntryFilter.SENT, EntryOrder.NUMBER, MANY - PAGE));
    assertQuick(reporter, "By title", () -> page(EntryFilter.SENT, EntryOrder.TITLE, MANY / 2));
    assertQuick(
        reporter,
        "A word typed",
        () -> page(EntryFilter.SENT.searching("number 4321"), EntryOrder.NUMBER, 0));
    assertQuick(
        reporter,
        "Count of what waits",
        () -> list.count(world.han, edition.id(), EntryFilter.SENT.waiting()));
  }

  /** What the screen asks for: a page, the counts of its tabs, and what its filters offer. */
  private void show() {
    page(EntryFilter.SENT, EntryOrder.NUMBER, 0);
    list.count(world.han, edition.id(), EntryFilter.SENT);
    list.count(world.han, edition.id(), EntryFilter.SENT.waiting());
    list.count(world.han, edition.id(), EntryFilter.SENT.in(Set.of(EntryState.IN_SCREENING)));
    list.listCountries(world.han, edition.id());
    list.listRegions(world.han, edition.id());
  }

  private List<EntryListItem> page(EntryFilter filter, EntryOrder order, int offset) {
    List<EntryListItem> rows =
        list.list(world.han, edition.id(), filter, order, true, offset, PAGE);
    assertThat(rows).isNotEmpty();
    return rows;
  }

  /** Each is a copy of the first, with the decision of one screener. */
  private void fill(int from, int to) {
    List<Object[]> entries = new ArrayList<>();
    List<Object[]> decisions = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      String id = UUID.randomUUID().toString();
      entries.add(
          new Object[] {id, "Entry number " + number, number, "SCALE-" + number, first.value()});
      decisions.add(new Object[] {id, first.value()});
    }
    jdbc.batchUpdate(
        """
        insert into entry_entry (id, revision, edition_id, category, applicant_type, owner_id,
            applicant, city, country, region, title, state, told_state, entry_number, receipt,
            version, screening_round, created_at, submitted_at)
        select ?, revision, edition_id, category, applicant_type, owner_id, applicant, city,
            country, region, ?, state, told_state, ?, ?, version, screening_round, created_at,
            submitted_at
        from entry_entry where id = ?
        """,
        entries);
    jdbc.batchUpdate(
        """
        insert into entry_screening (entry_id, round_number, seat, version, screener_id, verdict,
            reason_code, note, decided_at)
        select ?, round_number, seat, version, screener_id, verdict, reason_code, note, decided_at
        from entry_screening where entry_id = ?
        """,
        decisions);
  }

  private static void assertQuick(TestReporter reporter, String what, Runnable action) {
    long before = System.nanoTime();
    action.run();
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    reporter.publishEntry(what, took.toMillis() + " ms");
    assertThat(took).isLessThan(QUICK);
  }
}
