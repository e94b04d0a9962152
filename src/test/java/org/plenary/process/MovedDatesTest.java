package org.plenary.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.OwnDate;
import org.plenary.process.engine.SharedDate;
import org.plenary.process.engine.Workflow;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A promised date moves, and everything under it with it: for one as for many at the same cost. */
@SpringBootTest(
    classes = MovedDatesTest.Slice.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:moved-dates;MODE=MySQL;NON_KEYWORDS=VALUE,KEY",
      "camunda.bpm.job-execution.enabled=false"
    })
class MovedDatesTest {

  private static final Instant PROMISED = Instant.parse("2033-07-19T09:00:00Z");
  private static final Instant LATER = PROMISED.plus(Duration.ofDays(3));

  @Autowired private Workflow workflow;
  @Autowired private JobRunner jobs;
  @Autowired private MovedScorecardSteps scorecardSteps;
  @Autowired private MovedNoticeSteps noticeSteps;
  @Autowired private MovedJurorSteps jurorSteps;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void promiseAsBefore() {
    scorecardSteps.due = PROMISED;
    noticeSteps.next = PROMISED;
    scorecardSteps.asked = 0;
    jurorSteps.closes = PROMISED;
  }

  @Test
  void movesEveryTaskOfTheEditionAndOfNoOther() {
    List<String> ours = openScorecards(3);
    String other = openScorecards(1).get(0);
    scorecardSteps.due = LATER;

    workflow.moveDates("scorecard", ours);

    assertThat(ours).allSatisfy(key -> assertThat(due(key)).isEqualTo(LATER));
    assertThat(due(other)).isEqualTo(PROMISED);
  }

  @Test
  void costsTheSameForOneAndForThirty() {
    List<String> one = openScorecards(1);
    List<String> thirty = openScorecards(30);
    scorecardSteps.due = LATER;
    scorecardSteps.asked = 0;

    int forOne = statements.countDuring(() -> workflow.moveDates("scorecard", one));
    int forThirty = statements.countDuring(() -> workflow.moveDates("scorecard", thirty));

    assertThat(forThirty).isEqualTo(forOne);
    assertThat(scorecardSteps.asked).isEqualTo(2);
    assertThat(due(thirty.get(29))).isEqualTo(LATER);
  }

  @Test
  void movesTimersOfTheseAndOfNoOthers() {
    String ours = waitingNotice();
    String other = waitingNotice();
    noticeSteps.next = Instant.parse("2001-01-01T00:00:00Z");

    workflow.moveDates("notice", List.of(ours));
    jobs.runDue();

    assertThat(noticeSteps.delivered).contains(ours).doesNotContain(other);
  }

  /** More than fifty rows are written in more than one batch, by the engine's own measure. */
  @Test
  void movesTheTimersOfTwentyForTheCostOfOne() {
    List<String> one = scoringJurors(1);
    List<String> twenty = scoringJurors(20);
    // The engine reads a model once.
    workflow.moveDates("juror", one);
    jurorSteps.closes = LATER;
    jurorSteps.asked = 0;

    int forOne = statements.countDuring(() -> workflow.moveDates("juror", one));
    int forTwenty = statements.countDuring(() -> workflow.moveDates("juror", twenty));

    assertThat(forTwenty).isEqualTo(forOne);
    // The reminder and the close, once for the one and once for the twenty.
    assertThat(jurorSteps.asked).isEqualTo(4);
    assertThat(countTimersAt(LATER)).isEqualTo(21);
    assertThat(countTimersAt(PROMISED)).isZero();
  }

  @Test
  void leavesADateOfItsOwnAlone() {
    String invited = UUID.randomUUID().toString();
    workflow.start("juror", invited, Map.of("wasAlternate", false));
    jurorSteps.asked = 0;

    workflow.moveDates("juror", List.of(invited));

    assertThat(jurorSteps.asked).isZero();
    workflow.cancel("juror", invited, "over");
  }

  private List<String> scoringJurors(int count) {
    List<String> keys = Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    for (String key : keys) {
      workflow.start("juror", key, Map.of("wasAlternate", false));
      workflow.complete("juror", key, "answer-invitation", Map.of("accepted", true));
      workflow.tell("juror", key, "conflicts-wanted", Map.of());
      workflow.complete("juror", key, "declare-conflicts", Map.of());
      workflow.tell("juror", key, "assignments-made", Map.of());
    }
    return keys;
  }

  /** The jurors whose evaluation closes at this instant, as the engine has it. */
  private int countTimersAt(Instant instant) {
    return jdbc.sql(
            "select count(*) from ACT_RU_JOB where PROCESS_DEF_KEY_ = 'juror' and DUEDATE_ = ?"
                + " and HANDLER_CFG_ = 'evaluation-closes'")
        .param(Timestamp.from(instant))
        .query(Integer.class)
        .single();
  }

  private List<String> openScorecards(int count) {
    List<String> keys = Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    for (String key : keys) {
      workflow.start("scorecard", key, Map.of());
      workflow.tell("scorecard", key, "evaluation-opened", Map.of());
    }
    return keys;
  }

  private String waitingNotice() {
    String key = UUID.randomUUID().toString();
    workflow.start("notice", key, Map.of());
    jobs.runDue();
    return key;
  }

  private Instant due(String key) {
    return workflow.openTasks("scorecard", key).stream()
        .map(OpenTask::due)
        .findFirst()
        .orElseThrow();
  }

  @Import({EngineTestConfiguration.class, StatementCounter.class})
  static class Slice {
    @Bean
    MovedScorecardSteps scorecardSteps() {
      return new MovedScorecardSteps();
    }

    @Bean
    MovedJurorSteps jurorSteps() {
      return new MovedJurorSteps();
    }

    @Bean
    MovedNoticeSteps noticeSteps() {
      return new MovedNoticeSteps();
    }
  }

  /** Counts how often it is asked. */
  public static class MovedScorecardSteps {
    Instant due = PROMISED;
    int asked;

    @SharedDate
    public Date dueAt(String assignment) {
      asked++;
      return Date.from(due);
    }

    public String juror(String assignment) {
      return "juror";
    }
  }

  /** Has two dates of the edition and one of its own. */
  public static class MovedJurorSteps {
    Instant closes = PROMISED;
    int asked;

    public String person(String juror) {
      return "juror";
    }

    public void tellInvited(String juror, boolean wasAlternate) {}

    public void tellConflictsWanted(String juror) {}

    public void tellAssigned(String juror) {}

    @OwnDate
    public Date answerDueAt(String juror) {
      asked++;
      return Date.from(closes);
    }

    @OwnDate
    public Date secondAnswerDueAt(String juror) {
      return Date.from(closes);
    }

    @SharedDate
    public Date conflictsDueAt(String juror) {
      return Date.from(closes);
    }

    @SharedDate
    public Date evaluationClosesAt(String juror) {
      asked++;
      return Date.from(closes);
    }

    @SharedDate
    public Date nextReminderAt(String juror) {
      asked++;
      return Date.from(closes.plus(Duration.ofDays(1)));
    }
  }

  /** Delivers at the second attempt. */
  public static class MovedNoticeSteps {
    final List<String> tried = new ArrayList<>();
    final List<String> delivered = new ArrayList<>();
    Instant next = PROMISED;

    public String deliver(String notice) {
      if (tried.contains(notice)) {
        delivered.add(notice);
        return "DELIVERED";
      }
      tried.add(notice);
      return "RETRY";
    }

    public Date nextAttemptAt(String notice) {
      return Date.from(next);
    }
  }
}
