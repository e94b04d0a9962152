package org.plenary.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.PersonId;
import org.plenary.shared.PlenaryClock;

class VotePaceTest {

  private static final String SCHOOL = "203.0.113.7";
  private static final String HOME = "192.0.2.1";
  private static final PersonId ROBOT = new PersonId("robot");

  private final PlenaryClock clock = new PlenaryClock();
  private VotePace pace;

  @BeforeEach
  void stopTheClock() {
    clock.stopAt(Instant.parse("2025-03-14T09:00:00Z"));
    pace = new VotePace(clock);
  }

  @Test
  void letsAClassVoteInAllCategoriesFromBehindOneAddress() {
    for (int pupil = 0; pupil < 30; pupil++) {
      for (int category = 0; category < 18; category++) {
        assertThat(pace.admit(new PersonId("pupil " + pupil), SCHOOL).isOver()).isTrue();
      }
    }
  }

  @Test
  void holdsOffOneAccountWithoutAnythingForItsNeighboursToWaitFor() {
    Instant end = clock.instant().plus(Duration.ofSeconds(50));
    int passed = 0;
    while (clock.instant().isBefore(end)) {
      passed += pace.admit(ROBOT, SCHOOL).isOver() ? 1 : 0;
      clock.stopAt(clock.instant().plusMillis(10));
    }

    assertThat(passed).isBetween(40, 44);
    assertThat(pace.admit(ROBOT, HOME).isOwn()).isTrue();
    assertThat(pace.admit(new PersonId("pupil"), SCHOOL).isOver()).isTrue();
  }

  @Test
  void holdsOffManyAccountsOfOnePlaceForASecondAndNobodyElsewhere() {
    for (int account = 0; account < 600; account++) {
      assertThat(pace.admit(new PersonId("made up " + account), SCHOOL).isOver()).isTrue();
    }
    for (int again = 0; again < 1_000; again++) {
      assertThat(pace.admit(new PersonId("one more"), SCHOOL))
          .isEqualTo(new VotePace.Wait(false, 1));
    }
    assertThat(pace.admit(new PersonId("visitor"), HOME).isOver()).isTrue();

    clock.stopAt(clock.instant().plusSeconds(1));
    assertThat(pace.admit(new PersonId("one more"), SCHOOL).isOver()).isTrue();
    assertThat(pace.admit(new PersonId("one more"), SCHOOL).isOver()).isFalse();
  }
}
