package org.plenary.milestone;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails about a milestone. Each goes to one person, in their language. */
@Service
@Transactional
public class MilestoneNotices {

  private final WorkPlans plans;
  private final People people;
  private final Notices notices;
  private final Messages messages;
  private final Dates dates;
  private final Clock clock;

  MilestoneNotices(
      WorkPlans plans,
      People people,
      Notices notices,
      Messages messages,
      Dates dates,
      Clock clock) {
    this.plans = plans;
    this.people = people;
    this.notices = notices;
    this.messages = messages;
    this.dates = dates;
    this.clock = clock;
  }

  /** Ahead of the day, to who owes it: "due in 14 days". */
  public void remind(MilestoneId id, MilestoneAlert alert) {
    tellOwner(id, alert, "milestone-reminder");
  }

  public void tellDue(MilestoneId id) {
    tellOwner(id, MilestoneAlert.DUE, "milestone-due");
  }

  public void tellOverdue(MilestoneId id) {
    tellOwner(id, MilestoneAlert.OVERDUE, "milestone-overdue");
  }

  /** To the office, once it has been over for a week. */
  public void escalate(MilestoneId id) {
    MilestoneMail mail = mail(id);
    if (mail.isTimely(MilestoneAlert.ESCALATED, clock.instant())) {
      people
          .listWithRole(Role.STAFF)
          .forEach(person -> queue(mail, "milestone-escalated", person, mail.values(person)));
    }
  }

  /** To the office: a published date contradicts those before it. */
  public void tellDoubt(MilestoneId id) {
    MilestoneMail mail = mail(id);
    Milestone contradicted = mail.sheet().doubts().get(id);
    if (contradicted == null) {
      return;
    }
    for (Person person : people.listWithRole(Role.STAFF)) {
      Map<String, Object> values = mail.values(person);
      values.put("other", contradicted.name());
      values.put("otherWhen", mail.days(person, contradicted.forecast()));
      queue(mail, "milestone-in-doubt", person, values);
    }
  }

  /** To somebody who was given it, unless they took it themselves. */
  public void tellGiven(MilestoneId id, PersonId to, String actor) {
    if (!to.value().equals(actor)) {
      MilestoneMail mail = mail(id);
      people
          .find(to)
          .filter(MilestoneNotices::isHere)
          .ifPresent(person -> queue(mail, "milestone-given", person, mail.values(person)));
    }
  }

  /**
   * To those whom the move touches: who owes it, and who owes what waits for it. For somebody who
   * has no account any more the plan's lead is told, or the office.
   */
  public void tellMoved(MilestoneRedated event) {
    MilestoneMail mail = mail(event.milestone());
    for (Person person : touched(mail, event)) {
      if (!person.id().value().equals(event.actor())) {
        Map<String, Object> values = mail.values(person);
        values.put("was", mail.plainDays(person, event.was()));
        values.put("now", mail.plainDays(person, event.now()));
        values.put("city", mail.city(person));
        values.put("reason", event.reason());
        List<String> consequences = mail.consequences(person, event);
        if (!consequences.isEmpty()) {
          values.put("consequences", consequences);
        }
        queue(mail, "milestone-moved", person, values);
      }
    }
  }

  private Collection<Person> touched(MilestoneMail mail, MilestoneRedated event) {
    Set<PersonId> owing = mail.touchedBy(event);
    Set<PersonId> asked = new LinkedHashSet<>(owing);
    asked.add(mail.sheet().plan().lead());
    Map<PersonId, Person> here = new HashMap<>(people.list(asked));
    here.values().removeIf(person -> !isHere(person));
    Person lead = here.get(mail.sheet().plan().lead());
    Map<PersonId, Person> told = new LinkedHashMap<>();
    for (PersonId owes : owing) {
      Person owner = here.getOrDefault(owes, lead);
      (owner == null ? people.listWithRole(Role.STAFF) : List.of(owner))
          .forEach(person -> told.put(person.id(), person));
    }
    return told.values();
  }

  private static boolean isHere(Person person) {
    return person.state() == PersonState.ACTIVE;
  }

  private void tellOwner(MilestoneId id, MilestoneAlert alert, String template) {
    MilestoneMail mail = mail(id);
    if (mail.isTimely(alert, clock.instant())) {
      plans
          .findResponsible(id)
          .map(List::of)
          .orElseGet(() -> people.listWithRole(Role.STAFF))
          .forEach(person -> queue(mail, template, person, mail.values(person)));
    }
  }

  private MilestoneMail mail(MilestoneId id) {
    return new MilestoneMail(plans.getSheet(id), id, messages, dates);
  }

  private void queue(MilestoneMail mail, String template, Person to, Map<String, Object> values) {
    notices.queue(
        new NoticeRequest(
            "milestone/" + template,
            to.asRecipient(),
            mail.about(),
            MilestoneRoutes.milestone(new MilestoneId(mail.about().id())),
            null,
            values,
            null));
  }
}
