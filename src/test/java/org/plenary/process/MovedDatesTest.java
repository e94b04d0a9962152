package org.plenary.process;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.plenary.process.engine.SharedDate;
import org.plenary.process.engine.Workflow;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

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
  @Autowired private StatementCounter statements;

  @AfterEach
  void promiseAsBefore() {
    scorecardSteps.due = PROMISED;
    noticeSteps.next = PROMISED;
    scorecardSteps.asked = 0;
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
