package org.plenary.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** The members of expert working groups: who came when, who left when and why. */
@Service
@Transactional
public class Experts {

  private final ExpertRows rows;
  private final GroupRows groups;
  private final ExpertGroups access;
  private final Countries countries;
  private final ExpertMail mail;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Experts(
      ExpertRows rows,
      GroupRows groups,
      ExpertGroups access,
      Countries countries,
      ExpertMail mail,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.groups = groups;
    this.access = access;
    this.countries = countries;
    this.mail = mail;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Everybody who is or was on the group's list, for the office and the group's own members. */
  @Transactional(readOnly = true)
  public List<Expert> list(Person by, GroupId group) {
    access.get(by, group);
    return rows.list(group);
  }

  /** The members of today, whoever asks; for mails and other modules. */
  @Transactional(readOnly = true)
  public List<Expert> listMembers(GroupId group) {
    LocalDate today = access.get(group).dayOf(clock.instant());
    return rows.list(group).stream().filter(expert -> expert.isMemberOn(today)).toList();
  }

  /** The seat this person has in the group today. */
  @Transactional(readOnly = true)
  public Optional<Expert> findOfPerson(GroupId group, PersonId person) {
    LocalDate today = access.get(group).dayOf(clock.instant());
    return rows.listOf(person).stream()
        .filter(expert -> expert.group().equals(group) && expert.isMemberOn(today))
        .findFirst();
  }

  /** Every seat this person has or had. */
  @Transactional(readOnly = true)
  public List<Expert> listOf(Person person) {
    return rows.listOf(person.id());
  }

  /** Adds a member outside a call; the rule of two a country holds for them as well. */
  public ExpertId add(Person by, GroupId group, NewExpert wanted) {
    NotAllowed.unlessStaff(by);
    NameMissing.ifBlank(wanted.name());
    ExpertGroup of =
        groups.lock(group).orElseThrow(() -> new NotFound(GroupId.KIND, group.value()));
    CountryFull.check(countries, CountryFull.holders(listMembers(group)), wanted.country());
    Person person = wanted.email().isBlank() ? null : account(by, wanted);
    Expert expert = insert(by, of, wanted, person, null);
    if (person != null) {
      mail.welcome(of, expert, person);
    }
    return expert.id();
  }

  /** Makes whoever the confirmed list names a member; called with the group locked. */
  Expert confirm(Person by, ExpertGroup group, Nomination nomination, LocalDate since) {
    NewExpert wanted =
        new NewExpert(
            nomination.name(),
            nomination.email(),
            nomination.organisation(),
            nomination.country(),
            since);
    return insert(by, group, wanted, account(by, wanted), nomination.id());
  }

  private Person account(Person by, NewExpert wanted) {
    SeatRefused.check(wanted.name(), wanted.email());
    return people.add(
        new NewPerson(
            wanted.name().strip(),
            wanted.email().strip(),
            wanted.organisation().strip(),
            by.locale(),
            by.zone()),
        Role.EXPERT);
  }

  private Expert insert(
      Person by,
      ExpertGroup group,
      NewExpert wanted,
      @Nullable Person person,
      @Nullable NominationId nomination) {
    Expert expert =
        new Expert(
            ExpertId.next(),
            group.id(),
            person == null ? null : person.id(),
            nomination,
            rows.nextLine(group.id()),
            "",
            wanted.name().strip(),
            wanted.organisation().strip(),
            wanted.country().strip(),
            countries.regionOf(wanted.country()),
            ExpertCapacity.MEMBER,
            wanted.since(),
            null,
            "",
            List.of());
    rows.insert(expert, null);
    events.publishEvent(new ExpertJoined(group.id(), expert.id(), by.id().value()));
    return expert;
  }

  /** Ends a membership on a day, with the reason. What the member said and did stays. */
  public void leave(Person by, ExpertId id, LocalDate on, String reason) {
    NotAllowed.unlessStaff(by);
    ReasonMissing.ifBlank(reason);
    Expert expert = get(id);
    LocalDate since = expert.since();
    if (since != null && on.isBefore(since)) {
      throw new LeftBeforeJoined(since);
    }
    if (rows.leave(id, on, reason.strip())) {
      events.publishEvent(
          new ExpertLeft(expert.group(), id, on.toString(), reason.strip(), by.id().value()));
    }
  }

  /** Appoints a chair or vice-chair, or makes them a plain member again. */
  public void appoint(Person by, ExpertId id, ExpertCapacity capacity) {
    NotAllowed.unlessStaff(by);
    Expert expert = get(id);
    rows.setCapacity(id, capacity);
    events.publishEvent(new ExpertChanged(expert.group(), id, capacity.name(), by.id().value()));
  }

  /** The day it is where the group is organised. */
  public LocalDate today(ExpertGroup group) {
    return group.dayOf(clock.instant());
  }

  /** One seat, for the office and the group's own members. */
  @Transactional(readOnly = true)
  public Expert get(Person by, ExpertId id) {
    Expert expert = get(id);
    access.get(by, expert.group());
    return expert;
  }

  private Expert get(ExpertId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(ExpertId.KIND, id.value()));
  }
}
