package org.plenary.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.Trial;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Who leaves a look at the mails of a step ends it amid a procedure: no fault of the engine. */
@SpringBootTest(
    classes = TriedStepsTest.StepsThatEnd.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:tried-steps;MODE=MySQL;NON_KEYWORDS=VALUE,KEY",
      "camunda.bpm.job-execution.enabled=false"
    })
@ExtendWith(OutputCaptureExtension.class)
class TriedStepsTest {

  private static final String ENGINE_ERROR = "ENGINE-16004";

  @Autowired Workflow workflow;

  @Test
  void leaveNothingInTheLogWhereTheyEndInATrial(CapturedOutput log) {
    assertThatThrownBy(() -> Trial.of(this::start)).hasStackTraceContaining("Abandoned");

    assertThat(log).doesNotContain(ENGINE_ERROR);
  }

  @Test
  void areLoggedWhereTheyBreakInEarnest(CapturedOutput log) {
    assertThatThrownBy(this::start).hasStackTraceContaining("Abandoned");

    assertThat(log).contains(ENGINE_ERROR);
  }

  private void start() {
    workflow.start("juror", UUID.randomUUID().toString(), Map.of("wasAlternate", false));
  }

  @Import(EngineTestConfiguration.class)
  static class StepsThatEnd {

    @Bean("jurorSteps")
    EndingSteps jurorSteps() {
      return new EndingSteps();
    }
  }

  /** Ends at its first mail. */
  public static class EndingSteps {

    public void tellInvited(String juror, boolean wasAlternate) {
      throw new IllegalStateException("Abandoned");
    }
  }
}
