package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@EntryTest
class CallClosingTest {

  @Autowired private CallClosing closing;
  @Autowired private EditionStages stages;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;
  private Edition edition;

  @BeforeEach
  void twoHandedInAndOneNot() {
    edition = world.begin(people);
    world.sent(world.marijke, edition, "Water squares");
    world.sent(world.daan, edition, "Lifts");
    world.draft(world.daan, edition, "Half a thought");
  }

  @Test
  void saysNothingWhileEntriesAreTaken() {
    clock.stopAt(world.closes(edition));

    assertThat(statements.countDuring(() -> assertThat(closing.find(edition)).isEmpty())).isZero();
  }

  @Test
  void countsWhatIsFixedUntilTheCallIsClosed() {
    clock.stopAt(world.closes(edition).plusSeconds(1));

    assertThat(closing.find(edition)).contains(new CallClosing.Figures(2, 1, 1, null));
  }

  @Test
  void saysForADayWhatTheClosingCameTo() {
    Instant closed = world.closes(edition).plusSeconds(40);
    clock.stopAt(closed);
    stages.reach(edition.id(), EditionStage.CALL_CLOSED);
    clock.stopAt(closed.plus(Duration.ofDays(1)));

    assertThat(closing.find(edition)).contains(new CallClosing.Figures(2, 1, 0, closed));
    clock.stopAt(closed.plus(Duration.ofDays(1)).plusSeconds(1));
    assertThat(closing.find(edition)).isEmpty();
  }

  @Test
  void costsTheSameForThreeEntriesAndForFour() {
    world.draft(world.marijke, edition, "A fourth");
    clock.stopAt(world.closes(edition).plusSeconds(1));

    assertThat(statements.countDuring(() -> closing.find(edition))).isEqualTo(3);
  }
}
