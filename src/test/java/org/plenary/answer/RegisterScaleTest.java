package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.plenary.answer.RegisterOrder.By;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Comment;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Sight;
import org.plenary.identity.Person;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ten thousand comments on four hundred paragraphs: a page of the register, a paragraph, the board.
 * Each sends as many statements as for ten comments; what it took stands in the report of the test.
 */
@ConsultationTest
class RegisterScaleTest {

  private static final RegisterOrder BY_PLACE = new RegisterOrder(By.PLACE, false);

  private static final int FEW = 10;
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
  private Comment first;
  private TestReporter reporter;

  @BeforeEach
  void aFewComments(TestReporter reporter) {
    this.reporter = reporter;
    world.begin();
    round = world.open(ConsultationWorld.everybody(), Sight.AT_ONCE);
    first = world.submitted(world.adaeze, round, "The first.");
    fill(2, FEW);
  }

  private void fill(int from, int to) {
    List<Object[]> rows = new ArrayList<>();
    for (int number = from; number <= to; number++) {
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
    RegisterFilter all = RegisterFilter.of(world.guideline.id());
    List<Person> readers = List.of(world.staff(), world.nadia);
    assertSameStatements(
        () ->
            readers.forEach(
                reader -> {
                  register.list(reader, all, RegisterOrder.NEWEST, 0, 50);
                  register.list(reader, all, BY_PLACE, 0, 50);
                  register.count(reader, all.in(round));
                }));
    for (Person reader : readers) {
      assertThat(register.count(reader, all)).isEqualTo(MANY);
      assertQuick(
          "Last pages of the register", () -> register.list(reader, all, BY_PLACE, 9_000, 50));
      assertQuick(
          "The register from its end by who",
          () -> register.list(reader, all, new RegisterOrder(By.WHO, true), 9_000, 50));
      assertQuick("Count of a round", () -> register.count(reader, all.in(round)));
    }
  }

  @Test
  void countsEveryParagraphAndReadsOneByTheSameStatements() {
    Anchor place = Anchor.paragraph(world.paragraph(2).id());
    assertSameStatements(
        () -> {
          comments.countByParagraph(world.nadia, round);
          comments.listAt(world.nadia, round, place);
        });
    assertQuick(
        "Counts beside all paragraphs", () -> comments.countByParagraph(world.nadia, round));
    assertQuick("One paragraph", () -> comments.listAt(world.nadia, round, place));
    assertThat(comments.countByParagraph(world.nadia, round))
        .hasSize(PARAGRAPHS)
        .allSatisfy((paragraph, count) -> assertThat(count).isEqualTo(MANY / PARAGRAPHS));
    assertThat(comments.listAt(world.nadia, round, place)).hasSize(MANY / PARAGRAPHS);
  }

  @Test
  void showsTheBoardAtOnceByTheSameStatements() {
    Person staff = world.staff();
    assertSameStatements(
        () -> {
          triage.counts(staff, round);
          triage.list(staff, round, TriageQueue.UNASSIGNED);
        });
    assertQuick("Counts of the board", () -> triage.counts(staff, round));
    assertQuick("A queue of the board", () -> triage.list(staff, round, TriageQueue.UNASSIGNED));
    assertThat(triage.countHolding(staff, round)).isEqualTo(MANY);
  }

  /** For ten comments and for ten thousand; leaves the register full. */
  private void assertSameStatements(Runnable reading) {
    int few = statements.countDuring(reading);
    fill(FEW + 1, MANY);
    assertThat(statements.countDuring(reading)).isPositive().isEqualTo(few);
  }

  private void assertQuick(String what, Runnable action) {
    long before = System.nanoTime();
    action.run();
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    reporter.publishEntry(what, took.toMillis() + " ms");
    assertThat(took).isLessThan(QUICK);
  }
}
