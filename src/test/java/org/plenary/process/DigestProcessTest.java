package org.plenary.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.Leader;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The procedure in {@code bpmn/notification/digest.bpmn}, fired by hand. */
@SpringBootTest(
    classes = DigestProcessTest.StepsInMemory.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:digest-process;MODE=MySQL;NON_KEYWORDS=VALUE,KEY",
      "camunda.bpm.job-execution.enabled=false"
    })
class DigestProcessTest {

  private static final Instant EVENING = Instant.parse("2023-07-05T18:00:00Z");
  private static final Instant MORNING = Instant.parse("2023-07-06T06:00:00Z");

  @Autowired Workflow workflow;
  @Autowired RepositoryService repository;
  @Autowired JobRunner jobs;
  @Autowired PlenaryClock clock;
  @Autowired FakeDigestSteps digestSteps;

  @AfterEach
  void letTheClockRun() {
    clock.resume();
  }

  @Test
  void waitsForTheMorningAndSendsOnce() {
    String digest = UUID.randomUUID().toString();
    clock.stopAt(EVENING);
    workflow.start("digest", digest, Map.of());

    clock.stopAt(MORNING.minusSeconds(1));
    jobs.runDue();
    assertThat(digestSteps.sent).isZero();

    clock.stopAt(MORNING.plus(Duration.ofDays(1)));
    jobs.runDue();
    jobs.runDue();
    assertThat(digestSteps.sent).isEqualTo(1);
    assertThat(workflow.isRunning("digest", digest)).isFalse();
  }

  /** What runs under an edition keeps to the models of the day the edition began. */
  @Test
  void keepsToTheModelThatWasTheNewestWhenItsLeaderBegan() {
    clock.stopAt(EVENING);
    String leader = UUID.randomUUID().toString();
    workflow.start("digest", leader, Map.of());
    clock.stopAt(EVENING.plus(Duration.ofHours(1)));
    deployAnew();

    String old = UUID.randomUUID().toString();
    workflow.start(new Leader("digest", leader), "digest", old, Map.of());
    String newest = UUID.randomUUID().toString();
    workflow.start(new Leader("digest", "never begun"), "digest", newest, Map.of());

    clock.stopAt(EVENING.plus(Duration.ofHours(2)));
    String later = UUID.randomUUID().toString();
    workflow.start("digest", later, Map.of());
    String under = UUID.randomUUID().toString();
    workflow.start(new Leader("digest", later), "digest", under, Map.of());

    assertThat(workflow.diagram("digest", under)).contains("another version");
    assertThat(workflow.diagram("digest", old)).doesNotContain("another version");
    assertThat(workflow.diagram("digest", newest)).contains("another version");
  }

  private void deployAnew() {
    String key = UUID.randomUUID().toString();
    workflow.start("digest", key, Map.of());
    String model =
        workflow
            .diagram("digest", key)
            .replaceFirst("(<bpmn:process [^>]*>)", "$1<!-- another version -->");
    repository.createDeployment().addString("digest.bpmn", model).deploy();
  }

  @Import(EngineTestConfiguration.class)
  static class StepsInMemory {
    @Bean
    FakeDigestSteps digestSteps() {
      return new FakeDigestSteps();
    }
  }

  /** Counts what is sent. */
  public static class FakeDigestSteps {
    int sent;

    public Date dueAt(String digest) {
      return Date.from(MORNING);
    }

    public void send(String digest) {
      sent++;
    }
  }
}
