package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.Releases;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody may know of rounds: where they can speak now, and what was answered. */
@ConsultationTest
class PublicRoundsTest {

  @Autowired private PublicRounds rounds;
  @Autowired private Releases releases;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;

  @BeforeEach
  void begin() {
    world.begin();
  }

  @Test
  void areOpenOnlyWhileAnybodyMaySpeak() {
    RoundId open = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
    world.open(ConsultationWorld.everybody(), Sight.AT_ONCE);
    clock.stopAt(ConsultationWorld.BEFORE);
    world.planned(ConsultationWorld.toAll(), Sight.AT_ONCE);

    clock.stopAt(ConsultationWorld.CLOSES);
    assertThat(rounds.listOpen()).extracting(Round::id).containsExactly(open);
    clock.stopAt(ConsultationWorld.CLOSES.plusMillis(1));
    assertThat(rounds.listOpen()).isEmpty();
  }

  @Test
  void areAnsweredOnlyOnceReleasedWhomeverTheyAsked() {
    RoundId round = world.open(ConsultationWorld.everybody(), Sight.AT_ONCE);
    world.close(round);
    assertThat(rounds.listAnswered()).isEmpty();

    releases.release(world.staff(), round);
    assertThat(rounds.listAnswered()).extracting(Round::id).containsExactly(round);
    assertThat(rounds.listOpen()).isEmpty();
  }

  @Test
  void costTheSameStatementsHoweverMany() {
    world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
    int one = statements.countDuring(rounds::listOpen);
    world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
    world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);

    assertThat(rounds.listOpen()).hasSize(3);
    assertThat(statements.countDuring(rounds::listOpen)).isEqualTo(one);
  }
}
