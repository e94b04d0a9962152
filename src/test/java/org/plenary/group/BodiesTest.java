package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.identity.SignInLinks;
import org.plenary.shared.Deadline;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@GroupTest
class BodiesTest {

  static final Deadline ROUND =
      new Deadline(Instant.parse("2024-03-20T15:00:00Z"), ZoneId.of("Africa/Nairobi"), "20 March");

  @Autowired Bodies bodies;
  @Autowired BodySeats seats;
  @Autowired BodyRoster roster;
  @Autowired People people;
  @Autowired SignInLinks links;
  @Autowired GroupWorld world;
  @Autowired StatementCounter statements;
  Person staff;
  BodyId city;
  Person officer;

  @BeforeEach
  void aCityWithADeskOfficer() {
    staff = world.staff();
    city = bodies.add(staff, BodyKind.CITY, "City of Strasbourg", "France");
    officer = seated(staff, city, SeatRole.DESK_OFFICER, "officer@strasbourg.example");
  }

  @Test
  void knowsTheRegionOfABodysCountry() {
    assertThat(bodies.get(staff, city).region()).isEqualTo("Europe");
  }

  @Test
  void keepsOneBodyOfANameAndACountry() {
    assertThatThrownBy(() -> bodies.add(staff, BodyKind.CITY, " City of Strasbourg ", "France"))
        .isInstanceOf(BodyKnown.class);
    bodies.add(staff, BodyKind.CITY, "City of Strasbourg", "Canada");
  }

  @Test
  void letsAReviewerCommentButNeitherVerifyNorSubmit() {
    Person reviewer = seated(officer, city, SeatRole.REVIEWER, "reviewer@strasbourg.example");

    assertThat(bodies.mayCommentFor(reviewer, city)).isTrue();
    assertThat(bodies.mayVerify(reviewer, city)).isFalse();
    assertThat(bodies.maySubmit(reviewer, city)).isFalse();
  }

  @Test
  void letsADeputyDoWhatTheDeskOfficerDoes() {
    Person deputy = seated(officer, city, SeatRole.DEPUTY, "deputy@strasbourg.example");

    assertThat(bodies.mayVerify(deputy, city)).isTrue();
    assertThat(bodies.maySubmit(deputy, city)).isTrue();
  }

  @Test
  void neverLetsTheOfficeSubmitForABody() {
    for (Person other : new Person[] {staff, world.admin(), world.auditor(), world.stranger()}) {
      assertThat(bodies.maySubmit(other, city)).isFalse();
      assertThat(bodies.mayVerify(other, city)).isFalse();
      assertThat(bodies.mayCommentFor(other, city)).isFalse();
    }
  }

  @Test
  void givesNobodyRightsBeforeTheyTookTheirSeatNorAfterTheyLeft() {
    SeatId seat = seats.invite(officer, city, SeatRole.REVIEWER, "Léa", "lea@strasbourg.example");
    Person lea = people.findByEmail("lea@strasbourg.example").orElseThrow();
    assertThat(bodies.mayCommentFor(lea, city)).isFalse();
    assertThatThrownBy(() -> bodies.get(lea, city)).isInstanceOf(NotFound.class);

    seats.join(lea, seat);
    assertThat(bodies.mayCommentFor(lea, city)).isTrue();

    seats.remove(officer, seat, "On leave");
    assertThat(bodies.mayCommentFor(lea, city)).isFalse();
    assertThatThrownBy(() -> roster.list(lea, city)).isInstanceOf(NotFound.class);
    assertThat(roster.list(officer, city)).filteredOn(one -> one.leftAt() != null).hasSize(1);
  }

  @Test
  void hidesABodyFromThoseOutsideIt() {
    BodyId other = bodies.add(staff, BodyKind.STATE, "Kenya", "Kenya");

    assertThatThrownBy(() -> bodies.get(officer, other)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> roster.list(officer, other)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> seats.invite(officer, other, SeatRole.REVIEWER, "A", "a@b.example"))
        .isInstanceOf(NotFound.class);
    assertThat(bodies.list(officer)).extracting(Body::id).containsExactly(city);
    assertThat(bodies.get(world.auditor(), other).name()).isEqualTo("Kenya");
  }

  @Test
  void keepsSeatsToThoseWhoMayGiveThem() {
    Person reviewer = seated(officer, city, SeatRole.REVIEWER, "reviewer@strasbourg.example");

    assertThatThrownBy(() -> seats.invite(reviewer, city, SeatRole.REVIEWER, "A", "a@b.example"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> seats.invite(officer, city, SeatRole.DESK_OFFICER, "A", "a@b.example"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> seats.invite(world.auditor(), city, SeatRole.REVIEWER, "A", "a@b.example"))
        .isInstanceOf(NotAllowed.class);
    SeatId officers =
        roster.list(officer, city).stream()
            .filter(seat -> seat.role() == SeatRole.DESK_OFFICER)
            .findFirst()
            .orElseThrow()
            .id();
    Person deputy = seated(officer, city, SeatRole.DEPUTY, "deputy@strasbourg.example");
    assertThatThrownBy(() -> seats.remove(deputy, officers, "A coup"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void refusesASecondSeatAndAnAddressThatIsNone() {
    assertThatThrownBy(
            () -> seats.invite(staff, city, SeatRole.REVIEWER, "X", "officer@strasbourg.example"))
        .isInstanceOf(SeatRefused.class);
    assertThatThrownBy(() -> seats.invite(staff, city, SeatRole.REVIEWER, "X", "not an address"))
        .isInstanceOf(SeatRefused.class);
    assertThatThrownBy(() -> seats.invite(staff, city, SeatRole.REVIEWER, " ", "x@y.example"))
        .isInstanceOf(NameMissing.class);
  }

  @Test
  void invitesByALinkThatOnlyTheMailKnowsAndThatWorksOnce() {
    seats.invite(officer, city, SeatRole.REVIEWER, "Léa", "lea@strasbourg.example");

    var mail = world.mailsTo("lea@strasbourg.example").get(0);
    String link = (String) mail.get("secret_link");
    String key = link.substring(link.indexOf("key=") + 4);
    assertThat(mail.get("template")).isEqualTo("consultation/body-invited");
    assertThat(mail.get("value_json").toString()).doesNotContain(key);
    var admission = links.use(key).orElseThrow();
    assertThat(admission.destination()).startsWith("/body-invitations/");
    assertThat(links.use(key)).isEmpty();
  }

  @Test
  void opensNobodyElsesInvitation() {
    SeatId seat = seats.invite(officer, city, SeatRole.REVIEWER, "Léa", "lea@strasbourg.example");

    assertThatThrownBy(() -> seats.join(world.stranger(), seat)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> roster.bodyOf(staff, seat)).isInstanceOf(NotFound.class);
  }

  @Test
  void asksReviewersEarlierThanTheRoundCloses() {
    Person reviewer = seated(officer, city, SeatRole.REVIEWER, "reviewer@strasbourg.example");

    assertThat(bodies.innerDeadline(reviewer, city, ROUND).at())
        .isEqualTo(Instant.parse("2024-03-17T15:00:00Z"));
    bodies.setInnerDays(officer, city, 5);
    assertThat(bodies.innerDeadline(reviewer, city, ROUND).at())
        .isEqualTo(Instant.parse("2024-03-15T15:00:00Z"));
    SeatId seat = roster.listOf(reviewer).get(0).id();
    seats.setInnerDays(officer, seat, 10);
    assertThat(bodies.innerDeadline(reviewer, city, ROUND).at())
        .isEqualTo(Instant.parse("2024-03-10T15:00:00Z"));
    assertThat(bodies.innerDeadline(officer, city, ROUND)).isEqualTo(ROUND);
    assertThatThrownBy(() -> bodies.setInnerDays(officer, city, -1))
        .isInstanceOf(InnerDateRefused.class);
    assertThatThrownBy(() -> bodies.setInnerDays(reviewer, city, 1)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void asksTheDatabaseAsOftenForManyBodiesAndSeatsAsForOne() {
    int bodiesOnce = statements.countDuring(() -> bodies.list(staff));
    int speakersOnce = statements.countDuring(() -> roster.listSpeakers(staff));
    int seatsOnce = statements.countDuring(() -> roster.list(staff, city));
    seated(officer, city, SeatRole.REVIEWER, "one@strasbourg.example");
    seated(officer, city, SeatRole.DEPUTY, "two@strasbourg.example");
    int openOnce = statements.countDuring(() -> roster.listOpen(staff, List.of(city)));
    BodyId kenya = bodies.add(staff, BodyKind.STATE, "Kenya", "Kenya");
    seated(staff, kenya, SeatRole.DESK_OFFICER, "officer@kenya.example");

    assertThat(statements.countDuring(() -> bodies.list(staff))).isEqualTo(bodiesOnce);
    assertThat(statements.countDuring(() -> roster.listSpeakers(staff))).isEqualTo(speakersOnce);
    assertThat(statements.countDuring(() -> roster.list(staff, city))).isEqualTo(seatsOnce);
    assertThat(statements.countDuring(() -> roster.listOpen(staff, List.of(city, kenya))))
        .isEqualTo(openOnce);
    assertThat(roster.listOpen(staff, List.of(city, kenya))).containsOnlyKeys(city, kenya);
    assertThatThrownBy(() -> roster.listOpen(officer, List.of(city))).isInstanceOf(NotFound.class);
  }

  private Person seated(Person by, BodyId body, SeatRole role, String email) {
    SeatId seat = seats.invite(by, body, role, "Somebody", email);
    Person person = people.findByEmail(email).orElseThrow();
    assertThat(person.is(Role.DELEGATE)).isTrue();
    seats.join(person, seat);
    return person;
  }
}
