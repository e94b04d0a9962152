package org.plenary.jury;

import java.util.List;
import java.util.Map;
import org.plenary.identity.Carried;
import org.plenary.identity.CarriedWork;
import org.plenary.identity.PersonId;
import org.springframework.stereotype.Component;

/** Seats on juries that have not signed their verdict rest on those who sit in them. */
@Component
class CarriedSeats implements CarriedWork {

  private final GoneJurors seats;
  private final Jurors jurors;

  CarriedSeats(GoneJurors seats, Jurors jurors) {
    this.seats = seats;
    this.jurors = jurors;
  }

  @Override
  public List<Carried> list(PersonId person) {
    Map<JurorId, String> editions = jurors.describe(seats.listHeld(person));
    return editions.entrySet().stream()
        .map(
            seat ->
                new Carried("jury.juror.carried", seat.getValue(), JuryRoutes.juror(seat.getKey())))
        .toList();
  }
}
