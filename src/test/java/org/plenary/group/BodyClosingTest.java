package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@GroupTest
class BodyClosingTest {

  @Autowired Bodies bodies;
  @Autowired BodyClosing closing;
  @Autowired BodySeats seats;
  @Autowired BodyRoster roster;
  @Autowired People people;
  @Autowired GroupWorld world;
  Person staff;
  Person officer;
  BodyId city;
  SeatId seat;

  @BeforeEach
  void aCityWithADeskOfficer() {
    staff = world.staff();
    city = bodies.add(staff, BodyKind.CITY, "City of Strasbourg", "France");
    seat = seats.invite(staff, city, SeatRole.DESK_OFFICER, "Léa", "lea@strasbourg.example");
    officer = people.findByEmail("lea@strasbourg.example").orElseThrow();
    seats.join(officer, seat);
  }

  @Test
  void endsEverySeatAndKeepsTheRecord() {
    closing.close(staff, city, "The city left the network.");

    assertThat(bodies.get(staff, city).isClosed()).isTrue();
    assertThat(bodies.maySubmit(officer, city)).isFalse();
    assertThat(bodies.list(officer)).isEmpty();
    assertThatThrownBy(() -> bodies.get(officer, city)).isInstanceOf(NotFound.class);
    assertThat(roster.list(staff, city)).hasSize(1).allMatch(one -> one.leftAt() != null);
    assertThatThrownBy(
            () -> seats.invite(staff, city, SeatRole.REVIEWER, "Ümit", "umit@strasbourg.example"))
        .hasMessageContaining("group.refused.seat.closed");
  }

  @Test
  void givesNobodyASeatBackWhenTheBodyOpensAgain() {
    closing.close(staff, city, "The city left the network.");

    closing.reopen(staff, city);

    assertThat(bodies.get(staff, city).isClosed()).isFalse();
    assertThat(bodies.mayCommentFor(officer, city)).isFalse();
    seats.invite(staff, city, SeatRole.DESK_OFFICER, "Léa", "lea@strasbourg.example");
  }

  @Test
  void isTheOfficesAloneAndNeedsAReason() {
    assertThatThrownBy(() -> closing.close(officer, city, "Enough."))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> closing.close(world.auditor(), city, "Enough."))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> closing.close(staff, city, " ")).isInstanceOf(ReasonMissing.class);
    assertThatThrownBy(() -> closing.reopen(officer, city)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void letsADeskOfficerMakeAReviewerADeputyButNobodyADeskOfficer() {
    SeatId other = seats.invite(officer, city, SeatRole.REVIEWER, "Ümit", "umit@s.example");
    Person reviewer = people.findByEmail("umit@s.example").orElseThrow();
    seats.join(reviewer, other);

    seats.setRole(officer, other, SeatRole.DEPUTY);

    assertThat(bodies.maySubmit(reviewer, city)).isTrue();
    assertThatThrownBy(() -> seats.setRole(officer, other, SeatRole.DESK_OFFICER))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> seats.setRole(reviewer, seat, SeatRole.REVIEWER))
        .isInstanceOf(NotAllowed.class);
  }
}
