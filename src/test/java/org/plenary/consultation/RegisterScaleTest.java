package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ten thousand comments on one draft: a page of the register, a count, a paragraph. */
@ConsultationTest
class RegisterScaleTest {

  private static final int MANY = 10_000;

  /** Far above what it takes, so that a slow machine does not fail; a missing index does. */
  private static final Duration QUICK = Duration.ofSeconds(2);

  @Autowired private Register register;
  @Autowired private Comments comments;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcTemplate jdbc;
  private RoundId round;

  @BeforeEach
  void aFullRegister() {
    world.begin();
    round = world.open(ConsultationWorld.everybody(), Sight.AT_ONCE);
    Comment first = world.submitted(world.adaeze, round, "The first.");
    List<Object[]> rows = new ArrayList<>();
    for (int number = 2; number <= MANY; number++) {
      rows.add(
          new Object[] {
            UUID.randomUUID().toString(), number, number % 400, "Text " + number, first.id().value()
          });
    }
    jdbc.batchUpdate(
        """
        insert into consultation_comment (id, guideline_id, round_id, draft_id, comment_number,
            paragraph_position, paragraph_id, paragraph_label, quote, kind, severity, content,
            proposed, reason, capacity, person_id, author_name, organisation, country, region,
            language, channel, state, is_informal, revision, words_sha256, started_at, changed_at,
            submitted_at)
        select ?, guideline_id, round_id, draft_id, ?, ?, paragraph_id, paragraph_label, quote,
            kind, severity, ?, proposed, reason, capacity, person_id, author_name, organisation,
            country, region, language, channel, state, is_informal, revision, words_sha256,
            started_at, changed_at, submitted_at
        from consultation_comment where id = ?
        """,
        rows);
  }

  @Test
  void readsAPageAndCountsAtOnceForStaffAndForThoseAsked() {
    for (Person reader : List.of(world.staff(), world.nadia)) {
      RegisterFilter all = RegisterFilter.of(world.guideline.id());
      assertThat(register.count(reader, all)).isEqualTo(MANY);
      assertQuick(() -> register.list(reader, all, RegisterOrder.PLACE, 9_000, 50));
      assertQuick(() -> register.count(reader, all.in(round)));
      assertThat(
              statements.countDuring(() -> register.list(reader, all, RegisterOrder.NEWEST, 0, 50)))
          .isLessThan(10);
    }
  }

  @Test
  void countsEveryParagraphInOneStatement() {
    assertQuick(() -> comments.countByParagraph(world.nadia, round));
    assertThat(comments.countByParagraph(world.nadia, round).values()).containsExactly(MANY);
  }

  private static void assertQuick(Runnable action) {
    long before = System.nanoTime();
    action.run();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(QUICK);
  }
}
