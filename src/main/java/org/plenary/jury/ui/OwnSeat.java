package org.plenary.jury.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Component;

/** Finds the seat a juror means when they open a screen without naming one. */
@Component
class OwnSeat {

  private final Jurors jurors;
  private final Editions editions;
  private final Clock clock;

  OwnSeat(Jurors jurors, Editions editions, Clock clock) {
    this.jurors = jurors;
    this.editions = editions;
    this.clock = clock;
  }

  /** The seat of the edition that is being judged, or else the latest one. */
  Optional<Juror> find(Person person) {
    List<Juror> seats =
        jurors.listSeats(person).stream()
            .filter(seat -> seat.state() == JurorState.ACCEPTED)
            .toList();
    return seats.stream().filter(this::isRunning).findFirst().or(() -> seats.stream().findFirst());
  }

  private boolean isRunning(Juror seat) {
    return editions
        .get(seat.edition())
        .findDate(EditionDate.EMBARGO_LIFTS)
        .filter(lifts -> !lifts.isMissedBy(clock.instant()))
        .isPresent();
  }
}
