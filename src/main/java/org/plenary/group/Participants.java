package org.plenary.group;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who work on a guideline from outside the office and can be told of it by mail. */
@Service
@Transactional(readOnly = true)
public class Participants {

  private final ExpertGroups groups;
  private final Experts experts;
  private final BodyRows bodies;
  private final SeatRows seats;
  private final People people;

  Participants(
      ExpertGroups groups, Experts experts, BodyRows bodies, SeatRows seats, People people) {
    this.groups = groups;
    this.experts = experts;
    this.bodies = bodies;
    this.seats = seats;
    this.people = people;
  }

  /** The members today, with an account, of the group this guideline has. */
  public List<Person> listExperts(String guideline) {
    return active(experts(guideline));
  }

  /** The experts, and whoever speaks for a body that is not closed; each once. */
  public List<Person> list(String guideline) {
    Set<PersonId> all = experts(guideline);
    Set<BodyId> closed = new HashSet<>();
    bodies.list().stream().filter(Body::isClosed).map(Body::id).forEach(closed::add);
    seats.listSpeakers().stream()
        .filter(seat -> seat.isActive() && !closed.contains(seat.body()))
        .map(BodySeat::person)
        .forEach(all::add);
    return active(all);
  }

  /** Who speaks for each of these bodies; nothing for one that nobody speaks for. */
  public Map<BodyId, List<Person>> listSpeakers(Collection<BodyId> of) {
    if (of.isEmpty()) {
      return Map.of();
    }
    List<BodySeat> speakers =
        seats.listOpen(of).stream()
            .filter(seat -> seat.isActive() && seat.role().speaksForBody())
            .toList();
    Map<PersonId, Person> known = people.list(speakers.stream().map(BodySeat::person).toList());
    return speakers.stream()
        .filter(seat -> known.get(seat.person()).state() == PersonState.ACTIVE)
        .collect(
            Collectors.groupingBy(
                BodySeat::body,
                Collectors.mapping(seat -> known.get(seat.person()), Collectors.toList())));
  }

  private Set<PersonId> experts(String guideline) {
    Set<PersonId> members = new HashSet<>();
    groups
        .findOf(guideline)
        .ifPresent(
            group ->
                experts.listMembers(group.id()).stream()
                    .map(Expert::person)
                    .filter(Objects::nonNull)
                    .forEach(members::add));
    return members;
  }

  private List<Person> active(Set<PersonId> ids) {
    return people.list(ids).values().stream()
        .filter(person -> person.state() == PersonState.ACTIVE)
        .toList();
  }
}
