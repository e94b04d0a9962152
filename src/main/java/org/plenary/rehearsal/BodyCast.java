package org.plenary.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.group.BodySeats;
import org.plenary.group.SeatId;
import org.plenary.group.SeatRole;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.rehearsal.GuidelineMaterial.Answering;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.springframework.stereotype.Component;

/** Seats the people of states and other bodies; whoever has a seat already keeps it. */
@Component
class BodyCast {

  /** A part a visitor of the demonstration is told of. */
  private static final String OFFICER = "Clarisse Etoundi";

  private final Bodies bodies;
  private final BodySeats seats;
  private final People people;

  BodyCast(Bodies bodies, BodySeats seats, People people) {
    this.bodies = bodies;
    this.seats = seats;
    this.people = people;
  }

  /** All of the material, in its order. */
  List<Seated> seat(Person head) {
    return seat(head, body -> true);
  }

  /** Those of these names. */
  List<Seated> seat(Person head, Set<String> names) {
    return seat(head, body -> names.contains(body.name()));
  }

  private List<Seated> seat(Person head, Predicate<Answering> wanted) {
    Map<String, BodyId> known =
        bodies.list(head).stream().collect(Collectors.toMap(Body::name, Body::id));
    return GuidelineMaterial.bodies().stream()
        .filter(wanted)
        .map(
            body ->
                known.containsKey(body.name())
                    ? seated(body, known.get(body.name()))
                    : seat(head, body))
        .toList();
  }

  private Seated seat(Person head, Answering body) {
    BodyId id = bodies.add(head, body.kind(), body.name(), body.country());
    Person officer = invite(head, id, SeatRole.DESK_OFFICER, body.officer(), body);
    body.reviewers().forEach(name -> invite(officer, id, SeatRole.REVIEWER, name, body));
    return seated(body, id);
  }

  private Person invite(Person by, BodyId id, SeatRole role, String name, Answering body) {
    SeatId seat = seats.invite(by, id, role, name, address(name, body));
    Person person = person(name, body);
    seats.join(person, seat);
    return person;
  }

  private Seated seated(Answering body, BodyId id) {
    return new Seated(
        id,
        body.name(),
        body.kind(),
        person(body.officer(), body),
        body.reviewers().stream().map(name -> person(name, body)).toList());
  }

  private Person person(String name, Answering body) {
    return people.findByEmail(address(name, body)).orElseThrow();
  }

  private static String address(String name, Answering body) {
    return GuidelineCast.address(name, OFFICER, "desk.officer", body.name());
  }
}
