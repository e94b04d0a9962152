package org.plenary.group;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plenary.identity.NewPerson;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The governments' contacts whom a call is sent to. Others may find it on the public page. */
@Service
@Transactional
public class FocalPoints {

  private final FocalPointRows rows;
  private final GroupRows groups;
  private final People people;
  private final NominationRows nominations;
  private final CallNotices notices;
  private final Calls calls;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FocalPoints(
      FocalPointRows rows,
      GroupRows groups,
      People people,
      NominationRows nominations,
      CallNotices notices,
      Calls calls,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.groups = groups;
    this.people = people;
    this.nominations = nominations;
    this.notices = notices;
    this.calls = calls;
    this.events = events;
    this.clock = clock;
  }

  /** Puts somebody down; told at once where the call is open already. */
  public void add(Person by, GroupId group, String name, String email, String country) {
    NotAllowed.unlessStaff(by);
    SeatRefused.check(name, email);
    ExpertGroup of =
        groups.lock(group).orElseThrow(() -> new NotFound(GroupId.KIND, group.value()));
    Person person =
        people.add(
            new NewPerson(name.strip(), email.strip(), country.strip(), by.locale(), by.zone()),
            Role.DELEGATE);
    if (rows.list(group).stream().anyMatch(known -> known.person().equals(person.id()))) {
      throw new SeatRefused("on-the-list", email.strip());
    }
    rows.insert(group, person.id(), country.strip(), clock.instant());
    events.publishEvent(
        new FocalPointNamed(group, person.id().value(), country.strip(), by.id().value()));
    calls
        .find(group)
        .filter(call -> call.isOpenAt(clock.instant()))
        .ifPresent(call -> notices.tellOpened(of, call, person));
  }

  public void remove(Person by, GroupId group, PersonId person) {
    NotAllowed.unlessStaff(by);
    rows.delete(group, person);
    events.publishEvent(new FocalPointRemoved(group, person.value(), by.id().value()));
  }

  /** For the office. */
  @Transactional(readOnly = true)
  public List<FocalPoint> list(Person by, GroupId group) {
    if (!by.mayReadEverything()) {
      throw new NotFound(GroupId.KIND, group.value());
    }
    return rows.list(group);
  }

  /** Tells everybody on the list, and whoever has begun a nomination, of the new end. */
  public void tellMoved(GroupId group, String before, String reason) {
    ExpertGroup of = groups.find(group).orElseThrow();
    Call call = calls.get(group);
    concerned(group).forEach(person -> notices.tellMoved(of, call, before, reason, person));
  }

  /** How many are told of a new end. */
  @Transactional(readOnly = true)
  int countConcerned(GroupId group) {
    return concerned(group).size();
  }

  private Collection<Person> concerned(GroupId group) {
    Set<PersonId> concerned = new LinkedHashSet<>(nominations.listNominators(group));
    rows.list(group).forEach(point -> concerned.add(point.person()));
    return people.list(concerned).values();
  }

  /** Sends the open call to everybody on the list. */
  public void announce(GroupId group) {
    ExpertGroup of = groups.find(group).orElseThrow();
    Call call = calls.get(group);
    people
        .list(rows.list(group).stream().map(FocalPoint::person).toList())
        .values()
        .forEach(person -> notices.tellOpened(of, call, person));
  }
}
