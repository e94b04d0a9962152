package org.plenary.meeting;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office passes an action on where its owner is gone or cannot do it. */
@Service
@Transactional
public class ActionPasses {

  private final Actions actions;
  private final ActionRows rows;
  private final ActionPassRows passes;
  private final ActionMail mail;
  private final MeetingAccess access;
  private final InviteeRows invitees;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ActionPasses(
      Actions actions,
      ActionRows rows,
      ActionPassRows passes,
      ActionMail mail,
      MeetingAccess access,
      InviteeRows invitees,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.actions = actions;
    this.rows = rows;
    this.passes = passes;
    this.mail = mail;
    this.access = access;
    this.invitees = invitees;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Those it can go to: who was invited to its meeting and can still sign in, and the office. */
  @Transactional(readOnly = true)
  public List<Person> listHeirs(Person by, ActionId id) {
    MeetingAction action = actions.get(by, id);
    access.office(by, action.meeting());
    List<PersonId> invited = invitees.list(action.meeting()).stream().map(Invitee::person).toList();
    Map<PersonId, Person> heirs = new LinkedHashMap<>(people.list(invited));
    people.listWithRole(Role.STAFF).forEach(one -> heirs.put(one.id(), one));
    return heirs.values().stream()
        .filter(one -> one.state() == PersonState.ACTIVE && !one.id().equals(action.owner()))
        .sorted(Comparator.comparing(Person::name))
        .toList();
  }

  /** The new owner owes it by the same day. Both are told, a former owner who can sign in. */
  public void passOn(Person by, ActionId id, PersonId to, String reason) {
    Meeting meeting = access.lock(by, actions.get(by, id).meeting());
    MeetingAction action = actions.get(id);
    ActionRule.checkReason(reason);
    if (action.givenAt() == null || action.isDone()) {
      throw new MeetingRefused(Field.MEETING, "action-not-open");
    }
    Person heir =
        listHeirs(by, id).stream()
            .filter(one -> one.id().equals(to))
            .findFirst()
            .orElseThrow(() -> new NotFound("person", to.value()));
    Person former = people.get(action.owner());
    rows.own(id, to);
    ActionPass pass =
        new ActionPass(id, action.owner(), to, reason.strip(), by.id(), clock.instant());
    passes.insert(pass);
    events.publishEvent(
        new ActionPassedOn(
            meeting.id(), id, pass.from().value(), to.value(), pass.reason(), by.id().value()));
    mail.sendPassedOn(meeting, action, former, heir, pass.reason());
  }

  /** How it came to whoever owes it now, oldest first. */
  @Transactional(readOnly = true)
  public List<ActionPass> list(Person by, ActionId id) {
    actions.get(by, id);
    return passes.list(id);
  }
}
