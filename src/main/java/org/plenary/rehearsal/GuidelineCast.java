package org.plenary.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plenary.group.Bodies;
import org.plenary.group.BodyId;
import org.plenary.group.BodySeats;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.group.Memberships;
import org.plenary.group.NewExpert;
import org.plenary.group.SeatId;
import org.plenary.group.SeatRole;
import org.plenary.guideline.Guideline;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.rehearsal.GuidelineMaterial.Answering;
import org.plenary.rehearsal.GuidelineMaterial.Member;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.rehearsal.GuidelinePlay.Voice;
import org.springframework.stereotype.Component;

/** The experts of a guideline and the bodies that answer to its rounds. */
@Component
class GuidelineCast {

  static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

  /** The two parts a visitor of the demonstration is told of. */
  private static final String EXPERT = "Adaeze Nwosu";

  private static final String OFFICER = "Clarisse Etoundi";

  private final ExpertGroups groups;
  private final Memberships memberships;
  private final Bodies bodies;
  private final BodySeats seats;
  private final People people;
  private final Clock clock;

  GuidelineCast(
      ExpertGroups groups,
      Memberships memberships,
      Bodies bodies,
      BodySeats seats,
      People people,
      Clock clock) {
    this.groups = groups;
    this.memberships = memberships;
    this.bodies = bodies;
    this.seats = seats;
    this.people = people;
    this.clock = clock;
  }

  List<Voice> experts(Person head, Guideline guideline) {
    GroupId group =
        groups.setUp(
            head, guideline.id().value(), "Expert group on people-centred smart cities", NAIROBI);
    LocalDate since = LocalDate.ofInstant(clock.instant(), NAIROBI);
    List<Voice> experts = new ArrayList<>();
    for (Member member : GuidelineMaterial.members()) {
      String email = address(member.name(), EXPERT, "expert", "experts");
      memberships.add(
          head,
          group,
          new NewExpert(member.name(), email, member.organisation(), member.country(), since));
      experts.add(new Voice(people.findByEmail(email).orElseThrow(), null));
    }
    return experts;
  }

  List<Seated> bodies(Person head) {
    return GuidelineMaterial.bodies().stream().map(body -> seat(head, body)).toList();
  }

  private Seated seat(Person head, Answering body) {
    BodyId id = bodies.add(head, body.kind(), body.name(), body.country());
    Person officer = seated(head, id, SeatRole.DESK_OFFICER, body.officer(), body.name());
    List<Person> reviewers =
        body.reviewers().stream()
            .map(name -> seated(officer, id, SeatRole.REVIEWER, name, body.name()))
            .toList();
    return new Seated(id, body.kind(), officer, reviewers);
  }

  private Person seated(Person by, BodyId body, SeatRole role, String name, String bodyName) {
    String email = address(name, OFFICER, "desk.officer", bodyName);
    SeatId seat = seats.invite(by, body, role, name, email);
    Person person = people.findByEmail(email).orElseThrow();
    seats.join(person, seat);
    return person;
  }

  private static String address(String name, String known, String part, String at) {
    return name.equals(known) ? part + "@plenary.example" : Cast.address(name, at);
  }
}
