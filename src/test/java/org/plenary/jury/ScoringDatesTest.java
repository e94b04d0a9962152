package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.jury.JuryWorld.HAN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.programme.EditionDate;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;

@JuryTest
class ScoringDatesTest {

  @Autowired private ScoringDates dates;
  @Autowired private Jurors jurors;
  @Autowired private PlenaryClock clock;
  @Autowired private JuryWorld world;

  @Test
  void tellWhoIsTooLateAndWhoWasAllowedMoreTime() {
    JurorId late = world.ready("Amara Okello");
    JurorId allowed = world.ready("Ilse Brandt");
    Instant closes = world.edition().date(EditionDate.FIRST_EVALUATION_CLOSES).at();
    clock.stopAt(closes);
    assertThat(dates.closedFor(jurors.get(late))).isEmpty();

    clock.stopAt(closes.plusSeconds(1));
    jurors.allowLate(HAN, List.of(allowed), closes.plus(Duration.ofDays(2)), "She was ill.");

    assertThat(dates.closedFor(jurors.get(late)))
        .hasValue(world.edition().date(EditionDate.FIRST_EVALUATION_CLOSES));
    assertThat(dates.closedFor(jurors.get(allowed))).isEmpty();
    assertThat(dates.due(jurors.get(late)).at()).isEqualTo(closes);
    assertThat(dates.due(jurors.get(allowed)).at()).isEqualTo(closes.plus(Duration.ofDays(2)));
  }
}
