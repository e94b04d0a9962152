package org.plenary.process.prize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.process.EngineTestConfiguration;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.Leader;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The procedure in {@code bpmn/prize/lateness.bpmn}, fired by hand. */
@SpringBootTest(
    classes = LatenessProcessTest.StepsForLateness.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:lateness-process;MODE=MySQL;NON_KEYWORDS=VALUE,KEY",
      "camunda.bpm.job-execution.enabled=false"
    })
class LatenessProcessTest {

  private static final Instant CLOSED = Instant.parse("2023-07-19T09:00:01Z");

  @Autowired Workflow workflow;
  @Autowired JobRunner jobs;
  @Autowired PlenaryClock clock;
  @Autowired FakeLatenessSteps latenessSteps;

  private final String edition = UUID.randomUUID().toString();

  @BeforeEach
  void closeTheEvaluation() {
    clock.stopAt(CLOSED);
    latenessSteps.clock = clock;
    latenessSteps.answers.clear();
    latenessSteps.reports = 0;
  }

  @AfterEach
  void letTheClockRun() {
    workflow.cancel("lateness", edition, "test over");
    clock.resume();
  }

  @Test
  void reportsOnceADayUntilNothingIsOwed() {
    latenessSteps.answers.addAll(List.of(true, true, false));
    workflow.start("lateness", edition, Map.of());
    jobs.runDue();
    assertThat(latenessSteps.reports).isEqualTo(1);

    after(Duration.ofHours(23));
    assertThat(latenessSteps.reports).isEqualTo(1);
    after(Duration.ofHours(24));
    assertThat(latenessSteps.reports).isEqualTo(2);
    after(Duration.ofHours(48));
    assertThat(latenessSteps.reports).isEqualTo(3);
    assertThat(workflow.isRunning("lateness", edition)).isFalse();
  }

  @Test
  void beginsAgainADayAfterAnEntryIsGivenOutLate() {
    latenessSteps.answers.addAll(List.of(false, false));
    workflow.start("lateness", edition, Map.of());
    jobs.runDue();
    assertThat(workflow.isRunning("lateness", edition)).isFalse();

    workflow.startBy(new Leader("edition", edition), "lateness", "entry-given-late", edition);
    jobs.runDue();
    assertThat(latenessSteps.reports).isEqualTo(1);
    after(Duration.ofDays(1));
    assertThat(latenessSteps.reports).isEqualTo(2);
  }

  @Test
  void makesUpForNoDayOnWhichTheProgramStoodStill() {
    latenessSteps.answers.addAll(List.of(true, true, true));
    workflow.start("lateness", edition, Map.of());
    jobs.runDue();

    after(Duration.ofDays(5));
    assertThat(latenessSteps.reports).isEqualTo(2);
    after(Duration.ofDays(6));
    assertThat(latenessSteps.reports).isEqualTo(3);
  }

  private void after(Duration passed) {
    clock.stopAt(CLOSED.plus(passed));
    jobs.runDue();
  }

  @Import(EngineTestConfiguration.class)
  static class StepsForLateness {
    @Bean
    FakeLatenessSteps latenessSteps() {
      return new FakeLatenessSteps();
    }
  }

  /** Answers as the jury would. */
  public static class FakeLatenessSteps {
    final Deque<Boolean> answers = new ArrayDeque<>();
    int reports;
    PlenaryClock clock;

    public boolean report(String edition) {
      reports++;
      return answers.removeFirst();
    }

    public Date nextReportAt(String edition) {
      return Date.from(clock.instant().plus(Duration.ofDays(1)));
    }
  }
}
