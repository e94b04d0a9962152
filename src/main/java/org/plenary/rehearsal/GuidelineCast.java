package org.plenary.rehearsal;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.plenary.consultation.Audience;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.group.Expert;
import org.plenary.group.Experts;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.rehearsal.GuidelinePlay.Voice;
import org.springframework.stereotype.Component;

/** Who speaks in the rounds of a guideline: bodies, and its experts once they are chosen. */
@Component
class GuidelineCast {

  /** A part a visitor of the demonstration is told of. */
  private static final String EXPERT = "Adaeze Nwosu";

  private final Experts experts;
  private final Bodies bodies;
  private final People people;

  GuidelineCast(Experts experts, Bodies bodies, People people) {
    this.experts = experts;
    this.bodies = bodies;
    this.people = people;
  }

  /** Where an expert is written to. */
  static String addressOf(String expert) {
    return address(expert, EXPERT, "expert", "experts");
  }

  /** The members of today, in the order in which they were nominated. */
  Person expert(GuidelinePlay play, String name) {
    return experts(play).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

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

  static String address(String name, String known, String part, String at) {
    return name.equals(known) ? part + "@plenary.example" : Cast.address(name, at);
  }
}
