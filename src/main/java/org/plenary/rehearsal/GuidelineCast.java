package org.plenary.rehearsal;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.plenary.consultation.Audience;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.group.BodySeats;
import org.plenary.group.Expert;
import org.plenary.group.Experts;
import org.plenary.group.SeatId;
import org.plenary.group.SeatRole;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.rehearsal.GuidelineMaterial.Answering;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.rehearsal.GuidelinePlay.Voice;
import org.springframework.stereotype.Component;

/** The bodies that answer to the rounds of a guideline, and its experts once they are chosen. */
@Component
class GuidelineCast {

  /** The two parts a visitor of the demonstration is told of. */
  private static final String EXPERT = "Adaeze Nwosu";

  private static final String OFFICER = "Clarisse Etoundi";

  private final Experts experts;
  private final Bodies bodies;
  private final BodySeats seats;
  private final People people;

  GuidelineCast(Experts experts, Bodies bodies, BodySeats seats, People people) {
    this.experts = experts;
    this.bodies = bodies;
    this.seats = seats;
    this.people = people;
  }

  /** Where an expert is written to. */
  static String addressOf(String expert) {
    return address(expert, EXPERT, "expert", "experts");
  }

  /** The members of today, in the order in which they were nominated. */
  List<Person> experts(GuidelinePlay play) {
    return experts.listMembers(play.group()).stream()
        .map(Expert::person)
        .filter(Objects::nonNull)
        .map(people::get)
        .toList();
  }

  /** Of every six experts, one never says anything. */
  List<Voice> speaking(GuidelinePlay play) {
    List<Person> all = experts(play);
    return IntStream.range(0, all.size())
        .filter(number -> number % 6 != 5)
        .mapToObj(number -> new Voice(all.get(number), null))
        .toList();
  }

  /** The bodies a round asks, in the order of the material. */
  List<Seated> asked(GuidelinePlay play, Audience audience) {
    List<BodyId> asked =
        bodies.list(play.head()).stream().filter(audience::asks).map(Body::id).toList();
    return play.bodies().stream().filter(body -> asked.contains(body.id())).toList();
  }

  List<Seated> seat(Person head) {
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
