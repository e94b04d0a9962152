package org.plenary.jury.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    return listRunning(person).stream().findFirst().or(() -> accepted(person).stream().findFirst());
  }

  /** Their seat in the edition of this code, over or not; where they have none, as above. */
  Optional<Juror> find(Person person, String edition) {
    return accepted(person).stream()
        .filter(seat -> editions.get(seat.edition()).code().equals(edition))
        .findFirst()
        .or(() -> find(person));
  }

  /** Their seats in all editions that are being judged, the latest first. */
  List<Juror> listRunning(Person person) {
    return accepted(person).stream().filter(this::isRunning).toList();
  }

  /**
   * The way from the seat shown to the others, for who sits in several editions that run; empty for
   * everybody else.
   */
  Optional<SeatSwitch> switchFrom(Juror shown, Person person, Consumer<Juror> chosen) {
    List<Juror> seats = listRunning(person);
    List<String> names = seats.stream().map(seat -> editions.get(seat.edition()).name()).toList();
    return seats.size() < 2
        ? Optional.empty()
        : Optional.of(new SeatSwitch(seats, names, shown, chosen));
  }

  private List<Juror> accepted(Person person) {
    return jurors.listSeats(person).stream()
        .filter(seat -> seat.state() == JurorState.ACCEPTED)
        .toList();
  }

  private boolean isRunning(Juror seat) {
    return editions
        .get(seat.edition())
        .findDate(EditionDate.EMBARGO_LIFTS)
        .filter(lifts -> !lifts.isMissedBy(clock.instant()))
        .isPresent();
  }
}
