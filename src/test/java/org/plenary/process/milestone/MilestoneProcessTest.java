package org.plenary.process.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.process.EngineTestConfiguration;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The procedure in {@code bpmn/milestone/milestone.bpmn}, fired by hand. */
@SpringBootTest(
    classes = MilestoneProcessTest.Told.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:milestone-process;MODE=MySQL;NON_KEYWORDS=VALUE,KEY",
      "camunda.bpm.job-execution.enabled=false"
    })
class MilestoneProcessTest {

  private static final Instant PLANNED = Instant.parse("2024-01-01T06:00:00Z");
  private static final Instant DUE = Instant.parse("2024-03-10T06:00:00Z");

  @Autowired Workflow workflow;
  @Autowired JobRunner jobs;
  @Autowired PlenaryClock clock;
  @Autowired FakeMilestoneSteps milestoneSteps;

  private final String milestone = UUID.randomUUID().toString();

  @BeforeEach
  void plan() {
    clock.stopAt(PLANNED);
    milestoneSteps.due = DUE;
    milestoneSteps.isInDoubt = false;
    milestoneSteps.owner = "amara";
    milestoneSteps.told.clear();
  }

  @AfterEach
  void letTheClockRun() {
    workflow.cancel("milestone", milestone, "test over");
    clock.resume();
  }

  @Test
  void remindsTellsAndEscalatesOneAfterTheOther() {
    start();
    assertThat(workflow.openTasks("amara", List.of())).isEmpty();

    at(-14);
    assertThat(milestoneSteps.told).containsExactly("remindOwner");
    assertThat(workflow.openTasks("amara", List.of()))
        .extracting(OpenTask::task)
        .containsExactly("meet-milestone");
    at(-3);
    at(0);
    at(1);
    at(7);

    assertThat(milestoneSteps.told)
        .containsExactly("remindOwner", "remindOwnerAgain", "tellDue", "tellOverdue", "escalate");
    assertThat(workflow.isRunning("milestone", milestone)).isTrue();
  }

  @Test
  void isSilentOnceItIsMet() {
    start();
    at(-14);

    workflow.complete("milestone", milestone, "meet-milestone", Map.of());
    at(7);

    assertThat(milestoneSteps.told).containsExactly("remindOwner");
    assertThat(workflow.isRunning("milestone", milestone)).isFalse();
    assertThat(workflow.position("milestone", milestone).done()).contains("milestone-met");
  }

  @Test
  void isSilentWhenItWasMetLongAhead() {
    start();

    workflow.tell("milestone", milestone, "milestone-closed", Map.of());
    at(7);

    assertThat(milestoneSteps.told).isEmpty();
    assertThat(workflow.isRunning("milestone", milestone)).isFalse();
  }

  @Test
  void goesByTheNewDateWhenItMovesAhead() {
    start();

    milestoneSteps.due = DUE.plus(Duration.ofDays(30));
    workflow.moveDates("milestone", List.of(milestone));
    at(-14);
    assertThat(milestoneSteps.told).isEmpty();
    at(16);
    assertThat(milestoneSteps.told).containsExactly("remindOwner");
  }

  @Test
  void beginsAnewWhenItMovesWhileItIsOwed() {
    start();
    at(-14);
    at(1);
    milestoneSteps.told.clear();

    milestoneSteps.due = DUE.plus(Duration.ofDays(60));
    workflow.tell("milestone", milestone, "milestone-moved", Map.of());
    at(7);

    assertThat(milestoneSteps.told).isEmpty();
    assertThat(workflow.openTasks("amara", List.of())).isEmpty();
    at(46);
    assertThat(milestoneSteps.told).containsExactly("remindOwner");
  }

  @Test
  void givesTheWorkToTheNewOwner() {
    start();
    at(-14);

    milestoneSteps.owner = "luis";
    workflow.tell("milestone", milestone, "milestone-moved", Map.of());
    jobs.runDue();

    assertThat(workflow.openTasks("amara", List.of())).isEmpty();
    assertThat(workflow.openTasks("luis", List.of())).hasSize(1);
  }

  @Test
  void remindsNobodyOfADateInDoubtUntilTheOfficeHasSettledIt() {
    milestoneSteps.isInDoubt = true;
    start();
    at(7);

    assertThat(milestoneSteps.told).containsExactly("tellInDoubt");
    assertThat(workflow.openTasks("nobody", List.of("STAFF")))
        .extracting(OpenTask::task)
        .containsExactly("settle-date");

    milestoneSteps.due = DUE.plus(Duration.ofDays(60));
    workflow.complete("milestone", milestone, "settle-date", Map.of());
    at(46);
    assertThat(milestoneSteps.told).containsExactly("tellInDoubt", "remindOwner");
  }

  private void start() {
    workflow.start("milestone", milestone, Map.of());
    jobs.runDue();
  }

  /** So many days after the day that was due at first. */
  private void at(int days) {
    clock.stopAt(DUE.plus(Duration.ofDays(days)));
    jobs.runDue();
  }

  @Import(EngineTestConfiguration.class)
  static class Told {
    @Bean
    FakeMilestoneSteps milestoneSteps() {
      return new FakeMilestoneSteps();
    }
  }

  /** Notes who was told what, by a date the test moves. */
  public static class FakeMilestoneSteps {
    final List<String> told = new ArrayList<>();
    Instant due = DUE;
    boolean isInDoubt;
    String owner = "";

    public boolean isInDoubt(String milestone) {
      return isInDoubt;
    }

    public void tellInDoubt(String milestone) {
      told.add("tellInDoubt");
    }

    public void remindOwner(String milestone) {
      told.add("remindOwner");
    }

    public void remindOwnerAgain(String milestone) {
      told.add("remindOwnerAgain");
    }

    public void tellDue(String milestone) {
      told.add("tellDue");
    }

    public void tellOverdue(String milestone) {
      told.add("tellOverdue");
    }

    public void escalate(String milestone) {
      told.add("escalate");
    }

    public String responsible(String milestone) {
      return owner;
    }

    public Date firstReminderAt(String milestone) {
      return days(-14);
    }

    public Date lastReminderAt(String milestone) {
      return days(-3);
    }

    public Date dueAt(String milestone) {
      return days(0);
    }

    public Date overdueAt(String milestone) {
      return days(1);
    }

    public Date escalationAt(String milestone) {
      return days(7);
    }

    public Date endsAt(String milestone) {
      return days(0);
    }

    private Date days(int days) {
      return Date.from(due.plus(Duration.ofDays(days)));
    }
  }
}
