package org.plenary.jury;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Jurors whose account was closed or erased. They keep the seat until the office replaces them, as
 * an account may be opened again; until then they get no entry and are not waited for.
 */
@Service
@Transactional
public class GoneJurors {

  private final JurorRows rows;
  private final PanelDecisions panel;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GoneJurors(
      JurorRows rows,
      PanelDecisions panel,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.panel = panel;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes an invitation they can no longer answer as declined, so that an alternate is asked.
   *
   * @return the seats they hold on juries whose verdict is not signed, for the office to fill
   */
  public List<JurorId> settle(PersonId person) {
    listUndecided(person, JurorState.INVITED).forEach(this::decline);
    return listHeld(person);
  }

  /** The seats this person holds on juries whose verdict is not signed. */
  @Transactional(readOnly = true)
  public List<JurorId> listHeld(PersonId person) {
    return listUndecided(person, JurorState.ACCEPTED).stream().map(Juror::id).toList();
  }

  /** Every seat this person was ever given. */
  @Transactional(readOnly = true)
  public List<JurorId> listSeats(PersonId person) {
    return rows.list(person).stream().map(Juror::id).toList();
  }

  /** Those of the seats nobody can work from; one statement however many there are. */
  public Set<JurorId> among(Collection<Juror> seats) {
    Map<PersonId, Person> persons = people.list(seats.stream().map(Juror::person).toList());
    return seats.stream()
        .filter(seat -> isGone(persons.get(seat.person())))
        .map(Juror::id)
        .collect(Collectors.toSet());
  }

  List<Juror> without(List<Juror> seats) {
    Set<JurorId> gone = among(seats);
    return seats.stream().filter(seat -> !gone.contains(seat.id())).toList();
  }

  static boolean isGone(@Nullable Person person) {
    return person != null
        && (person.state() == PersonState.DEACTIVATED || person.state() == PersonState.ERASED);
  }

  private List<Juror> listUndecided(PersonId person, JurorState state) {
    return rows.list(person).stream()
        .filter(seat -> seat.state() == state)
        .filter(seat -> !panel.isVerdictSigned(seat.edition()))
        .toList();
  }

  private void decline(Juror seat) {
    if (rows.move(seat.id(), JurorState.INVITED, JurorState.DECLINED, clock.instant(), "")) {
      events.publishEvent(new JurorDeclined(seat.id(), seat.edition(), "", DomainEvent.SYSTEM));
    }
  }
}
