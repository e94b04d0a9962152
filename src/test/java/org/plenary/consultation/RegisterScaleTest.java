package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.plenary.identity.Person;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ten thousand comments on four hundred paragraphs: a page of the register, a paragraph, the board.
 * What each took stands in the report of the test.
 */
@ConsultationTest
class RegisterScaleTest {

  private static final int MANY = 10_000;
  private static final int PARAGRAPHS = 400;

  /** Far above what it takes, so that a slow machine does not fail; a missing index does. */
  private static final Duration QUICK = Duration.ofSeconds(2);

  @Autowired private Register register;
  @Autowired private Comments comments;
  @Autowired private Triage triage;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcTemplate jdbc;
  private RoundId round;
  private TestReporter reporter;

  @BeforeEach
  void aFullRegister(TestReporter reporter) {
    this.reporter = reporter;
    world.begin();
    round = world.open(ConsultationWorld.everybody(), Sight.AT_ONCE);
    Comment first = world.submitted(world.adaeze, round, "The first.");
    List<Object[]> rows = new ArrayList<>();
    for (int number = 2; number <= MANY; number++) {
      rows.add(
          new Object[] {
            UUID.randomUUID().toString(),
            number,
            (number - 1) % PARAGRAPHS,
            at((number - 1) % PARAGRAPHS),
            "Text " + number,
            first.id().value()
          });
    }
    jdbc.batchUpdate(
        """
        insert into consultation_comment (id, guideline_id, round_id, draft_id, comment_number,
            paragraph_position, paragraph_id, paragraph_label, quote, kind, severity, content,
            proposed, reason, capacity, person_id, author_name, organisation, country, region,
            language, channel, state, is_informal, revision, words_sha256, started_at, changed_at,
            submitted_at)
        select ?, guideline_id, round_id, draft_id, ?, ?, ?, paragraph_label, quote,
            kind, severity, ?, proposed, reason, capacity, person_id, author_name, organisation,
            country, region, language, channel, state, is_informal, revision, words_sha256,
            started_at, changed_at, submitted_at
        from consultation_comment where id = ?
        """,
        rows);
  }

  /** The first is that of the comment the others are made of. */
  private String at(int place) {
    return place == 0 ? world.paragraph(2).id().value() : "paragraph-" + place;
  }

  @Test
  void readsAPageAndCountsAtOnceForStaffAndForThoseAsked() {
    for (Person reader : List.of(world.staff(), world.nadia)) {
      RegisterFilter all = RegisterFilter.of(world.guideline.id());
      assertThat(register.count(reader, all)).isEqualTo(MANY);
      assertQuick(
          "Last pages of the register",
          () -> register.list(reader, all, RegisterOrder.PLACE, 9_000, 50));
      assertQuick("Count of a round", () -> register.count(reader, all.in(round)));
      assertThat(
              statements.countDuring(() -> register.list(reader, all, RegisterOrder.NEWEST, 0, 50)))
          .isLessThan(10);
    }
  }

  @Test
  void countsEveryParagraphAndReadsOneInAHandfulOfStatements() {
    Anchor place = Anchor.paragraph(world.paragraph(2).id());
    assertQuick(
        "Counts beside all paragraphs", () -> comments.countByParagraph(world.nadia, round));
    assertQuick("One paragraph", () -> comments.listAt(world.nadia, round, place));
    assertThat(comments.countByParagraph(world.nadia, round))
        .hasSize(PARAGRAPHS)
        .allSatisfy((paragraph, count) -> assertThat(count).isEqualTo(MANY / PARAGRAPHS));
    assertThat(comments.listAt(world.nadia, round, place)).hasSize(MANY / PARAGRAPHS);
    assertThat(
            statements.countDuring(
                () -> {
                  comments.countByParagraph(world.nadia, round);
                  comments.listAt(world.nadia, round, place);
                }))
        .isLessThan(30);
  }

  @Test
  void showsTheBoardAtOnceInAHandfulOfStatements() {
    Person staff = world.staff();
    assertQuick("Counts of the board", () -> triage.counts(staff, round));
    assertQuick("A queue of the board", () -> triage.list(staff, round, TriageQueue.UNASSIGNED));
    assertThat(triage.countHolding(staff, round)).isEqualTo(MANY);
    assertThat(
            statements.countDuring(
                () -> {
                  triage.counts(staff, round);
                  triage.list(staff, round, TriageQueue.UNASSIGNED);
                }))
        .isLessThan(10);
  }

  private void assertQuick(String what, Runnable action) {
    long before = System.nanoTime();
    action.run();
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    reporter.publishEntry(what, took.toMillis() + " ms");
    assertThat(took).isLessThan(QUICK);
  }
}
