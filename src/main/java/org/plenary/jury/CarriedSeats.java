package org.plenary.jury;

import java.util.List;
import org.plenary.identity.Carried;
import org.plenary.identity.CarriedWork;
import org.plenary.identity.PersonId;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Component;

/** Seats on juries that have not signed their verdict rest on those who sit in them. */
@Component
class CarriedSeats implements CarriedWork {

  private final GoneJurors seats;
  private final Jurors jurors;
  private final Editions editions;

  CarriedSeats(GoneJurors seats, Jurors jurors, Editions editions) {
    this.seats = seats;
    this.jurors = jurors;
    this.editions = editions;
  }

  @Override
  public List<Carried> list(PersonId person) {
    return jurors.list(seats.listHeld(person)).stream()
        .map(
            seat ->
                new Carried(
                    "jury.juror.carried",
                    editions.get(seat.edition()).name(),
                    JuryRoutes.juror(seat.id())))
        .toList();
  }
}
