package org.plenary.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.StuckSteps;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The procedure in {@code bpmn/notification/notice.bpmn}, fired by hand. */
@SpringBootTest(
    classes = NoticeProcessTest.Steps.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:notice-process;MODE=MySQL;NON_KEYWORDS=VALUE,KEY",
      "camunda.bpm.job-execution.enabled=false"
    })
class NoticeProcessTest {

  private static final Instant NOW = Instant.parse("2023-07-05T00:00:00Z");

  @Autowired Workflow workflow;
  @Autowired StuckSteps stuck;
  @Autowired JobRunner jobs;
  @Autowired PlenaryClock clock;
  @Autowired FakeNoticeSteps noticeSteps;

  private final String notice = UUID.randomUUID().toString();

  @BeforeEach
  void stopTheClock() {
    clock.stopAt(NOW);
    noticeSteps.answers.clear();
    noticeSteps.attempts = 0;
    noticeSteps.clock = clock;
  }

  @AfterEach
  void letTheClockRun() {
    workflow.cancel("notice", notice, "test over");
    clock.resume();
  }

  @Test
  void endsOnceTheNoticeIsDelivered() {
    start("DELIVERED");

    jobs.runDue();

    assertThat(workflow.isRunning("notice", notice)).isFalse();
    assertThat(workflow.position("notice", notice).done()).contains("notice-delivered");
  }

  @Test
  void waitsBeforeItTriesAgain() {
    start("RETRY", "DELIVERED");

    jobs.runDue();
    assertThat(noticeSteps.attempts).isEqualTo(1);
    assertThat(workflow.position("notice", notice).current()).containsExactly("next-attempt");

    clock.stopAt(NOW.plus(Duration.ofMinutes(5)));
    jobs.runDue();
    assertThat(noticeSteps.attempts).isEqualTo(2);
    assertThat(workflow.isRunning("notice", notice)).isFalse();
  }

  @Test
  void asksStaffWhatToDoWithAnUndeliverableNotice() {
    start("UNDELIVERABLE", "DELIVERED");

    jobs.runDue();
    List<OpenTask> owed = workflow.openTasks("nobody", List.of("STAFF"));
    assertThat(owed).extracting(OpenTask::task).containsExactly("mend-notice");
    assertThat(owed.get(0).key()).isEqualTo(notice);

    workflow.complete("notice", notice, "mend-notice", Map.of("again", true));
    jobs.runDue();
    assertThat(workflow.isRunning("notice", notice)).isFalse();
  }

  @Test
  void keepsAStepThatFailsAtEveryTryUntilSomebodyHasItTriedAgain() {
    start();
    List<Duration> pauses = new ArrayList<>();
    while (stuck.list().isEmpty()) {
      Instant before = clock.instant();
      assertThatThrownBy(jobs::runDue).hasRootCauseInstanceOf(NoSuchElementException.class);
      jobs.nextDue().ifPresent(clock::stopAt);
      pauses.add(Duration.between(before, clock.instant()));
    }
    assertThat(pauses).hasSizeGreaterThan(3);
    assertThat(pauses.subList(0, pauses.size() - 1)).isSorted();
    assertThat(stuck.list())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.procedure()).isEqualTo("notice");
              assertThat(step.key()).isEqualTo(notice);
              assertThat(step.step()).isEqualTo("Deliver the notice");
            });
    assertThat(jobs.runDue()).isZero();

    noticeSteps.answers.add("DELIVERED");
    stuck.retry(stuck.list().get(0).id());
    jobs.runDue();

    assertThat(stuck.list()).isEmpty();
    assertThat(workflow.isRunning("notice", notice)).isFalse();
  }

  private void start(String... answers) {
    noticeSteps.answers.addAll(List.of(answers));
    workflow.start("notice", notice, Map.of());
  }

  @Import(EngineTestConfiguration.class)
  static class Steps {
    @Bean
    FakeNoticeSteps noticeSteps() {
      return new FakeNoticeSteps();
    }
  }

  /** Answers as the mail server would. */
  public static class FakeNoticeSteps {
    final Deque<String> answers = new ArrayDeque<>();
    int attempts;
    PlenaryClock clock;

    public String deliver(String notice) {
      attempts++;
      return answers.removeFirst();
    }

    public Date nextAttemptAt(String notice) {
      return Date.from(clock.instant().plus(Duration.ofMinutes(5)));
    }
  }
}
