package org.plenary.process.prize;

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
import org.plenary.process.engine.DoneBefore;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.Leader;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The procedures in {@code juror.bpmn} and {@code scorecard.bpmn}, fired by hand. */
@SpringBootTest(
    classes = EvaluationProcessTest.StepsOfTheEvaluation.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:evaluation-process;MODE=MySQL;NON_KEYWORDS=VALUE,KEY",
      "camunda.bpm.job-execution.enabled=false"
    })
class EvaluationProcessTest {

  private static final Instant OPEN = Instant.parse("2023-07-01T00:00:00Z");
  private static final Instant CLOSES = Instant.parse("2023-07-19T09:00:00Z");

  @Autowired Workflow workflow;
  @Autowired JobRunner jobs;
  @Autowired PlenaryClock clock;
  @Autowired FakeJurorSteps jurorSteps;
  @Autowired ConfigurableApplicationContext context;

  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void openTheEvaluation() {
    clock.stopAt(OPEN);
    jurorSteps.clock = clock;
    jurorSteps.done.clear();
    jurorSteps.hasDeclared = false;
  }

  @AfterEach
  void letTheClockRun() {
    workflow.cancel("scorecard", key, "test over");
    workflow.cancel("juror", key, "test over");
    clock.resume();
  }

  @Test
  void asksForAnotherJurorWhenASeatEndsBeforeTheEvaluationOpens() {
    workflow.start("scorecard", key, Map.of());
    workflow.tell("scorecard", key, "seat-ended", Map.of());

    assertThat(tasks("scorecard")).containsExactly("reassign-entry");
  }

  @Test
  void asksForAnotherJurorWhenASeatEndsUntilOneHasTheEntry() {
    openScorecard();
    workflow.tell("scorecard", key, "seat-ended", Map.of());
    assertThat(tasks("scorecard")).containsExactly("reassign-entry");

    workflow.complete("scorecard", key, "reassign-entry", Map.of());
    assertThat(workflow.isRunning("scorecard", key)).isFalse();
  }

  @Test
  void asksForNoScorecardAndNoJurorAnyMoreWhenTheFinalistsAreConfirmed() {
    openScorecard();
    workflow.tell("scorecard", key, "finalists-confirmed", Map.of());
    assertThat(workflow.isRunning("scorecard", key)).isFalse();

    openScorecard();
    workflow.complete("scorecard", key, "score-entry", Map.of("sent", false));
    workflow.tell("scorecard", key, "finalists-confirmed", Map.of());
    assertThat(workflow.isRunning("scorecard", key)).isFalse();
  }

  @Test
  void endsBeforeWhileAndAfterScoringWhenTheEntryIsWithdrawn() {
    workflow.start("scorecard", key, Map.of());
    workflow.tell("scorecard", key, "entry-left", Map.of());
    assertThat(workflow.isRunning("scorecard", key)).isFalse();

    openScorecard();
    workflow.tell("scorecard", key, "entry-left", Map.of());
    assertThat(workflow.isRunning("scorecard", key)).isFalse();

    openScorecard();
    workflow.complete("scorecard", key, "score-entry", Map.of("sent", false));
    workflow.tell("scorecard", key, "entry-left", Map.of());
    assertThat(workflow.isRunning("scorecard", key)).isFalse();
  }

  @Test
  void goesPastADeclarationThatWasMadeBeforeItWasAskedFor() {
    jurorSteps.hasDeclared = true;

    workflow.start("juror", key, Map.of("wasAlternate", false));
    workflow.complete("juror", key, "answer-invitation", Map.of("accepted", true));
    workflow.tell("juror", key, "conflicts-wanted", Map.of());

    assertThat(tasks("juror")).isEmpty();
    assertThat(workflow.tell("juror", key, "assignments-made", Map.of())).isTrue();
  }

  /** As an earlier version of the program could leave it. */
  @Test
  void freesAtTheNextStartWhatIsOpenAlthoughItWasDone() {
    workflow.start("juror", key, Map.of("wasAlternate", false));
    workflow.complete("juror", key, "answer-invitation", Map.of("accepted", true));
    workflow.tell("juror", key, "conflicts-wanted", Map.of());
    start();
    assertThat(tasks("juror")).containsExactly("declare-conflicts");
    jurorSteps.hasDeclared = true;

    start();

    assertThat(tasks("juror")).isEmpty();
    assertThat(workflow.tell("juror", key, "assignments-made", Map.of())).isTrue();
  }

  private void start() {
    context.publishEvent(
        new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
  }

  @Test
  void thanksALateJurorWhoSentTheRestInTheTimeTheyWereGiven() {
    lateJuror();
    workflow.complete("juror", key, "decide-late-juror", Map.of());
    assertThat(jurorSteps.done).doesNotContain("thanked");

    workflow.tell("juror", key, "scorecards-sent", Map.of());

    assertThat(jurorSteps.done).endsWith("thanked");
    assertThat(workflow.isRunning("juror", key)).isFalse();
  }

  @Test
  void thanksALateJurorWhoHadMoreTimeBeforeTheOfficeWasAsked() {
    lateJuror();

    workflow.tell("juror", key, "scorecards-sent", Map.of());

    assertThat(jurorSteps.done).endsWith("thanked");
    assertThat(tasks("juror")).isEmpty();
  }

  @Test
  void waitsForALateJurorUntilTheFinalistsAreConfirmed() {
    lateJuror();
    workflow.complete("juror", key, "decide-late-juror", Map.of());

    workflow.tell("juror", key, "finalists-confirmed", Map.of());

    assertThat(workflow.isRunning("juror", key)).isFalse();
    assertThat(jurorSteps.done).doesNotContain("thanked");
  }

  @Test
  void goesOnWithALateJurorWhoIsGivenMoreAfterMoreTime() {
    lateJuror();
    workflow.complete("juror", key, "decide-late-juror", Map.of());

    workflow.tell("juror", key, "assignments-made", Map.of());

    assertThat(jurorSteps.done).endsWith("assigned");
    assertThat(workflow.isRunning("juror", key)).isTrue();
  }

  @Test
  void tellsAJurorEachTimeTheyAreGivenEntriesAndGoesOnReminding() {
    acceptedJuror();
    workflow.tell("juror", key, "assignments-made", Map.of());
    workflow.tell("juror", key, "assignments-made", Map.of());
    assertThat(jurorSteps.done).containsExactly("assigned", "assigned");

    after(Duration.ofDays(1));
    assertThat(jurorSteps.done).containsExactly("assigned", "assigned", "reminded");
  }

  @Test
  void beginsAgainForAJurorWhoWasThanked() {
    acceptedJuror();
    workflow.tell("juror", key, "assignments-made", Map.of());
    workflow.tell("juror", key, "scorecards-sent", Map.of());
    assertThat(workflow.isRunning("juror", key)).isFalse();

    workflow.startBy(new Leader("edition", "none"), "juror", "assignments-made", key);
    after(Duration.ofDays(1));
    workflow.tell("juror", key, "scorecards-sent", Map.of());

    assertThat(jurorSteps.done)
        .containsExactly("assigned", "thanked", "assigned", "reminded", "thanked");
  }

  @Test
  void asksTheOfficeAnewAboutALateJurorWhoIsGivenMore() {
    lateJuror();
    assertThat(tasks("juror")).containsExactly("decide-late-juror");

    workflow.tell("juror", key, "assignments-made", Map.of());
    jobs.runDue();

    assertThat(jurorSteps.done).endsWith("assigned");
    assertThat(tasks("juror")).containsExactly("decide-late-juror");
  }

  @Test
  void givesAnInvitationNobodyAnsweredToTheOfficeUntilItIsAnswered() {
    workflow.start("juror", key, Map.of("wasAlternate", false));
    after(Duration.between(OPEN, CLOSES).plusSeconds(1));
    assertThat(jurorSteps.done).containsExactly("invited again");
    assertThat(tasks("juror")).containsExactly("answer-invitation");

    after(Duration.between(OPEN, CLOSES).plusDays(7).plusSeconds(1));
    assertThat(tasks("juror")).containsExactlyInAnyOrder("answer-invitation", "settle-invitation");

    workflow.complete("juror", key, "answer-invitation", Map.of("accepted", true));
    workflow.complete("juror", key, "settle-invitation", Map.of());
    assertThat(tasks("juror")).isEmpty();
  }

  @Test
  void asksAJurorAboutEntriesThatCameLaterAndRemindsThemOnce() {
    workflow.start("later-conflicts", key, Map.of());
    assertThat(tasks("later-conflicts")).containsExactly("declare-again");
    after(Duration.between(OPEN, CLOSES).plusSeconds(1));
    after(Duration.between(OPEN, CLOSES).plusDays(9));
    assertThat(jurorSteps.done).containsExactly("asked later", "reminded later");

    workflow.complete("later-conflicts", key, "declare-again", Map.of());

    assertThat(workflow.isRunning("later-conflicts", key)).isFalse();
  }

  private void openScorecard() {
    workflow.start("scorecard", key, Map.of());
    workflow.tell("scorecard", key, "evaluation-opened", Map.of());
  }

  private void acceptedJuror() {
    workflow.start("juror", key, Map.of("wasAlternate", false));
    workflow.complete("juror", key, "answer-invitation", Map.of("accepted", true));
    workflow.tell("juror", key, "conflicts-wanted", Map.of());
    workflow.complete("juror", key, "declare-conflicts", Map.of());
  }

  private void lateJuror() {
    acceptedJuror();
    workflow.tell("juror", key, "assignments-made", Map.of());
    after(Duration.between(OPEN, CLOSES).plusSeconds(1));
  }

  private void after(Duration passed) {
    clock.stopAt(OPEN.plus(passed));
    jobs.runDue();
  }

  private List<String> tasks(String procedure) {
    return workflow.openTasks(procedure, key).stream().map(OpenTask::task).toList();
  }

  @Import(EngineTestConfiguration.class)
  static class StepsOfTheEvaluation {
    @Bean
    FakeScorecardSteps scorecardSteps() {
      return new FakeScorecardSteps();
    }

    @Bean
    FakeJurorSteps jurorSteps() {
      return new FakeJurorSteps();
    }

    @Bean
    DoneBefore declaredBefore(FakeJurorSteps steps) {
      return new DoneBefore() {
        @Override
        public String procedure() {
          return "juror";
        }

        @Override
        public boolean isDone(String task, String juror) {
          return task.equals("declare-conflicts") && steps.hasDeclared;
        }
      };
    }
  }

  /** One scorecard of one juror. */
  public static class FakeScorecardSteps {
    public String juror(String assignment) {
      return "juror";
    }

    public Date dueAt(String assignment) {
      return Date.from(CLOSES);
    }
  }

  /** Writes down what it was asked to say; there is always something left to score. */
  public static class FakeJurorSteps {
    final List<String> done = new ArrayList<>();
    PlenaryClock clock;
    boolean hasDeclared;

    public String person(String juror) {
      return "juror";
    }

    public void tellInvited(String juror, boolean wasAlternate) {}

    public void tellConflictsWanted(String juror) {}

    public void tellLaterConflicts(String juror) {
      done.add("asked later");
    }

    public void remindLaterConflicts(String juror) {
      done.add("reminded later");
    }

    public Date laterConflictsDueAt(String juror) {
      return Date.from(CLOSES);
    }

    public void tellAssigned(String juror) {
      done.add("assigned");
    }

    public void remindJuror(String juror) {
      done.add("reminded");
    }

    public void thankJuror(String juror) {
      done.add("thanked");
    }

    public int left(String juror) {
      return 1;
    }

    public Date answerDueAt(String juror) {
      return Date.from(CLOSES);
    }

    public Date secondAnswerDueAt(String juror) {
      return Date.from(CLOSES.plus(Duration.ofDays(7)));
    }

    public void remindInvitation(String juror) {
      done.add("invited again");
    }

    public Date conflictsDueAt(String juror) {
      return Date.from(CLOSES);
    }

    public Date evaluationClosesAt(String juror) {
      return Date.from(CLOSES);
    }

    public Date nextReminderAt(String juror) {
      Instant next = clock.instant().plus(Duration.ofDays(1));
      return Date.from(next);
    }
  }
}
