package org.plenary.group;

import java.time.Clock;
import java.time.Instant;
import org.plenary.attachment.Attachments;
import org.plenary.form.Answers;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes what a nominator sends, and gives it its number; called with the group locked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NominationSending {

  private final NominationRows rows;
  private final SentRows sent;
  private final NominationForm form;
  private final NominationPlaces places;
  private final NominationTimes times;
  private final Countries countries;
  private final Calls calls;
  private final Attachments attachments;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NominationSending(
      NominationRows rows,
      SentRows sent,
      NominationForm form,
      NominationPlaces places,
      NominationTimes times,
      Countries countries,
      Calls calls,
      Attachments attachments,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.sent = sent;
    this.form = form;
    this.places = places;
    this.times = times;
    this.countries = countries;
    this.calls = calls;
    this.attachments = attachments;
    this.events = events;
    this.clock = clock;
  }

  Nomination send(Person by, Nomination before) {
    if (!before.state().isWritable()) {
      throw new NominationRefused("not-writable");
    }
    Call call = calls.get(before.group());
    times.requireInTime(before, call);
    NominationId id = before.id();
    Answers answers = form.now(id);
    if (!answers.has(NominationForm.NAME) || !answers.has(NominationForm.COUNTRY)) {
      throw new NominationRefused("nobody-named");
    }
    boolean isComplete = form.problems(answers).isEmpty();
    if (isComplete) {
      String country = countries.same(answers.text(NominationForm.COUNTRY));
      places.requireFree(id, before.group(), country, answers.text(NominationForm.EMAIL));
    }
    Instant now = clock.instant();
    Nomination after = written(before, call, answers, isComplete, now);
    rows.send(after);
    sent.insert(id, after.versions(), answers, form.schema(), by.id(), now);
    attachments.freeze(id.subject(), after.versions());
    events.publishEvent(
        new NominationSent(
            id, before.group(), isComplete, after.versions(), answers.sha256(), by.id().value()));
    return after;
  }

  private Nomination written(
      Nomination before, Call call, Answers answers, boolean isComplete, Instant now) {
    String country = countries.same(answers.text(NominationForm.COUNTRY));
    Instant until = before.completeUntil() == null ? call.closes().at() : before.completeUntil();
    return new Nomination(
        before.id(),
        before.group(),
        before.nominator(),
        isComplete ? NominationState.COMPLETE : NominationState.INCOMPLETE,
        answers.text(NominationForm.NAME),
        answers.text(NominationForm.EMAIL),
        answers.text(NominationForm.ORGANISATION),
        country,
        countries.regionOf(country),
        answers.text(NominationForm.GENDER),
        answers.text(NominationForm.LEVEL),
        answers.choices(NominationForm.DISCIPLINES),
        before.receipt().isEmpty() ? rows.nextReceipt(before.group()) : before.receipt(),
        before.startedAt(),
        now,
        before.versions() + 1,
        "",
        until,
        null,
        null,
        null,
        null,
        null,
        false);
  }
}
