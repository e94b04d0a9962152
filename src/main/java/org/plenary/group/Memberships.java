package org.plenary.group;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.NewPerson;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.Countries;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who becomes a member of an expert working group, in what capacity, and who leaves it. */
@Service
@Transactional
public class Memberships {

  private final ExpertRows rows;
  private final ExpertChangeRows changes;
  private final GroupRows groups;
  private final Experts experts;
  private final Countries countries;
  private final ExpertMail mail;
  private final People people;
  private final ApplicationEventPublisher events;

  Memberships(
      ExpertRows rows,
      ExpertChangeRows changes,
      GroupRows groups,
      Experts experts,
      Countries countries,
      ExpertMail mail,
      People people,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.changes = changes;
    this.groups = groups;
    this.experts = experts;
    this.countries = countries;
    this.mail = mail;
    this.people = people;
    this.events = events;
  }

  /** Adds a member outside a call; the rule of two a country holds for them as well. */
  public ExpertId add(Person by, GroupId group, NewExpert wanted) {
    NotAllowed.unlessStaff(by);
    NameMissing.ifBlank(wanted.name());
    ExpertGroup of =
        groups.lock(group).orElseThrow(() -> new NotFound(GroupId.KIND, group.value()));
    CountryFull.check(countries, CountryFull.holders(experts.listMembers(group)), wanted.country());
    Person person = wanted.email().isBlank() ? null : account(by, wanted);
    Expert expert = insert(by, of, wanted, person, null, false);
    if (person != null) {
      mail.welcome(of, expert, person);
    }
    return expert.id();
  }

  /** Makes a nominee a member, alone or with a whole list; called with the group locked. */
  Expert confirm(
      Person by, ExpertGroup group, Nomination nomination, LocalDate since, boolean isOfList) {
    NewExpert wanted =
        new NewExpert(
            nomination.name(),
            nomination.email(),
            nomination.organisation(),
            nomination.country(),
            since);
    return insert(by, group, wanted, account(by, wanted), nomination.id(), isOfList);
  }

  /**
   * Gives a member who came onto the list without an address an account, and lets them in by mail.
   * Where the list has no name, it takes this one.
   */
  public void letIn(Person by, ExpertId id, String name, String email) {
    NotAllowed.unlessStaff(by);
    Expert expert = experts.get(by, id);
    ExpertGroup group =
        groups
            .lock(expert.group())
            .orElseThrow(() -> new NotFound(GroupId.KIND, expert.group().value()));
    if (expert.hasLeft()) {
      throw new SeatRefused("has-left", expert.label());
    }
    Person person =
        account(
            by,
            new NewExpert(name, email, expert.organisation(), expert.country(), expert.since()));
    if (expert.name().isBlank()) {
      changes.correct(id, name.strip(), expert.organisation(), expert.country(), expert.region());
    }
    boolean isKnown = experts.findOfPerson(group.id(), person.id()).isPresent();
    if (isKnown || !changes.letIn(id, person.id())) {
      throw new SeatRefused("on-the-list", email.strip());
    }
    mail.welcome(group, experts.get(by, id), person);
    events.publishEvent(new ExpertChanged(group.id(), id, "LET_IN", by.id().value()));
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
      @Nullable NominationId nomination,
      boolean isOfList) {
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
    events.publishEvent(new ExpertJoined(group.id(), expert.id(), isOfList, by.id().value()));
    return expert;
  }

  /** Ends a membership on a day, with the reason. What the member said and did stays. */
  public void leave(Person by, ExpertId id, LocalDate on, String reason) {
    NotAllowed.unlessStaff(by);
    ReasonMissing.unlessGiven(reason);
    Expert expert = experts.get(by, id);
    LocalDate since = expert.since();
    if (since != null && on.isBefore(since)) {
      throw new LeftBeforeJoined(since);
    }
    if (changes.leave(id, on, reason.strip())) {
      events.publishEvent(
          new ExpertLeft(expert.group(), id, on.toString(), reason.strip(), by.id().value()));
    }
  }

  /** Ends the membership a nomination had led to, today; called with the group locked. */
  void withdraw(Person by, ExpertGroup group, NominationId nomination, String reason) {
    LocalDate today = experts.today(group);
    rows.list(group.id()).stream()
        .filter(one -> nomination.equals(one.nomination()))
        .filter(one -> changes.leave(one.id(), today, reason))
        .forEach(
            one ->
                events.publishEvent(
                    new ExpertLeft(
                        group.id(), one.id(), today.toString(), reason, by.id().value())));
  }

  /** Appoints a chair or vice-chair, or makes them a plain member again. */
  public void appoint(Person by, ExpertId id, ExpertCapacity capacity) {
    NotAllowed.unlessStaff(by);
    Expert expert = experts.get(by, id);
    changes.setCapacity(id, capacity);
    events.publishEvent(new ExpertChanged(expert.group(), id, capacity.name(), by.id().value()));
  }
}
