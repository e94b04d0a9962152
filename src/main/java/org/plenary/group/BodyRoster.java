package org.plenary.group;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in which body, as each reader may know it. */
@Service
@Transactional(readOnly = true)
public class BodyRoster {

  private final BodyRows bodies;
  private final SeatRows rows;
  private final BodyPolicy policy;
  private final People people;

  BodyRoster(BodyRows bodies, SeatRows rows, BodyPolicy policy, People people) {
    this.bodies = bodies;
    this.rows = rows;
    this.policy = policy;
    this.people = people;
  }

  /** Every seat there ever was, those left at the end; for the body's own people and the office. */
  public List<BodySeat> list(Person by, BodyId body) {
    policy.requireReader(by, body);
    return named(rows.list(body));
  }

  /** Who speaks for each body, desk officers and deputies; one list for all bodies. */
  public Map<BodyId, List<BodySeat>> listSpeakers(Person by) {
    requireEverything(by);
    return named(rows.listSpeakers()).stream().collect(Collectors.groupingBy(BodySeat::body));
  }

  /** Every open seat of these bodies by body; one list for all of them. */
  public Map<BodyId, List<BodySeat>> listOpen(Person by, Collection<BodyId> of) {
    requireEverything(by);
    return rows.listOpen(of).stream().collect(Collectors.groupingBy(BodySeat::body));
  }

  private static void requireEverything(Person by) {
    if (!by.mayReadEverything()) {
      throw new NotFound(BodyId.KIND, "all");
    }
  }

  /** The seats this person holds or was asked to take. */
  public List<BodySeat> listOf(Person person) {
    return named(rows.listOpen(person.id()));
  }

  /** The seat one holds or was asked to take; anybody else's does not exist. */
  public BodySeat own(Person by, SeatId id) {
    return rows.find(id)
        .filter(seat -> seat.person().equals(by.id()) && seat.leftAt() == null)
        .orElseThrow(() -> new NotFound(SeatId.KIND, id.value()));
  }

  /** What an invitation is for: the body, to whoever was asked into it. */
  public Body bodyOf(Person by, SeatId id) {
    return bodies.find(own(by, id).body()).orElseThrow();
  }

  /** Those who joined go by the name they gave themselves. */
  private List<BodySeat> named(List<BodySeat> seats) {
    Map<PersonId, Person> known =
        people.list(
            seats.stream().filter(BodySeat::hasJoined).map(BodySeat::person).distinct().toList());
    return seats.stream()
        .map(
            seat -> {
              Person person = seat.hasJoined() ? known.get(seat.person()) : null;
              return person == null ? seat : seat.called(person.name(), person.email());
            })
        .toList();
  }
}
