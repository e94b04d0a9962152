package org.plenary.group;

import java.time.Clock;
import java.util.Objects;
import org.plenary.attachment.Attachments;
import org.plenary.form.StoredAnswers;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonErased;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonalName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people's names out of what this module keeps. Country, region, dates and numbers stay, so
 * that lists still add up.
 */
@Service
@Transactional
public class GroupErasure {

  private final ExpertRows experts;
  private final ExpertChangeRows changes;
  private final SeatRows seats;
  private final NominationRows rows;
  private final NominationDecisionRows nominations;
  private final NominationAccess access;
  private final SentRows sent;
  private final StoredAnswers answers;
  private final Attachments attachments;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GroupErasure(
      ExpertRows experts,
      ExpertChangeRows changes,
      SeatRows seats,
      NominationRows rows,
      NominationDecisionRows nominations,
      NominationAccess access,
      SentRows sent,
      StoredAnswers answers,
      Attachments attachments,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.experts = experts;
    this.changes = changes;
    this.seats = seats;
    this.rows = rows;
    this.nominations = nominations;
    this.access = access;
    this.sent = sent;
    this.answers = answers;
    this.attachments = attachments;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(PersonErased event) {
    PersonId person = event.id();
    String code = people.get(person).name();
    experts.listOf(person).stream()
        .map(Expert::nomination)
        .filter(Objects::nonNull)
        .flatMap(nomination -> rows.find(nomination).stream())
        .forEach(nomination -> erase(nomination, code, event.by().value(), event.reason()));
    changes.erase(person, code);
    seats.erase(person, code);
  }

  /** Erases a nominee who has no account: declined, in reserve, or never chosen. */
  public void erase(Person by, NominationId id, String reason) {
    NotAllowed.unlessAdministrator(by);
    ReasonMissing.unlessGiven(reason);
    Nomination nomination = access.sent(by, id);
    erase(nomination, nomination.receipt(), by.id().value(), reason.strip());
  }

  private void erase(Nomination nomination, String code, String by, String reason) {
    NominationId id = nomination.id();
    PersonalName name = new PersonalName(nomination.name(), nomination.email());
    nominations.erase(id, code, clock.instant());
    sent.erase(id);
    answers.delete(NominationForm.document(id));
    attachments.list(id.subject()).forEach(file -> attachments.remove(id.subject(), file.id(), by));
    events.publishEvent(new NominationErased(id, name.replacedIn(reason, code, ""), by));
    events.publishEvent(name.erased(id.subject(), code, "", by));
  }
}
