package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.OnMariaDb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The engine of this database keeps whole seconds: a timer may not fire before its moment. */
@SpringBootTest
@ActiveProfiles("test")
@Import(ConsultationWorld.class)
@OnMariaDb
@DirtiesContext
class RoundCloseOnMariaDbTest {

  @Autowired private Rounds rounds;
  @Autowired private JobRunner jobs;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;

  @BeforeEach
  void begin() {
    world.begin();
  }

  @AfterEach
  void letTheClockRun() {
    clock.resume();
  }

  @Test
  void closesJustAfterTheInstantThatStillCounts() {
    RoundId round = world.planned(ConsultationWorld.everybody(), Sight.AFTER_CLOSE);
    clock.stopAt(ConsultationWorld.OPENS);
    jobs.runDue();
    clock.stopAt(ConsultationWorld.CLOSES);
    jobs.runDue();
    assertThat(rounds.get(round).state()).isEqualTo(RoundState.OPEN);

    clock.stopAt(ConsultationWorld.CLOSES.plus(Duration.ofSeconds(1)));
    jobs.runDue();
    assertThat(rounds.get(round).state()).isEqualTo(RoundState.CLOSED);
  }
}
