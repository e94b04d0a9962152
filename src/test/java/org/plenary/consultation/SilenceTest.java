package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;

class SilenceTest {

  private final List<BodyStanding> standings = new ArrayList<>();

  @Test
  void countsWhatIsManyByItself() {
    asked("Africa", 6);
    asked("Asia", 5);
    assertThat(Silence.byRegion(standings))
        .containsExactly(
            new Silence(List.of("Africa"), 1, 0, 6), new Silence(List.of("Asia"), 1, 0, 5));
  }

  @Test
  void putsTheFewTogether() {
    asked("Africa", 6);
    asked("Asia", 3);
    asked("Europe", 2);
    assertThat(Silence.byRegion(standings))
        .containsExactly(
            new Silence(List.of("Africa"), 1, 0, 6),
            new Silence(List.of("Asia", "Europe"), 2, 0, 5));
  }

  @Test
  void leavesNothingToBeFoundBySubtraction() {
    asked("Africa", 8);
    asked("Americas", 6);
    asked("Asia", 3);
    assertThat(Silence.byRegion(standings))
        .containsExactly(
            new Silence(List.of("Africa"), 1, 0, 8),
            new Silence(List.of("Asia", "Americas"), 2, 0, 9));
  }

  @Test
  void saysNothingOfSoFew() {
    asked("Africa", 4);
    assertThat(Silence.byRegion(standings)).isEmpty();
  }

  /** One of them has answered. */
  private void asked(String region, int count) {
    for (int number = 0; number < count; number++) {
      Body body =
          new Body(
              new BodyId(region + number),
              BodyKind.STATE,
              region + number,
              "Country",
              region,
              0,
              false);
      standings.add(
          new BodyStanding(body, 0, 0, number == 0 ? 1 : null, number == 0 ? Instant.EPOCH : null));
    }
  }
}
