package org.plenary.group;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.attachment.Attachments;
import org.plenary.form.Answers;
import org.plenary.form.Problem;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.Deadline;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nominations as those who file them know them: begun, sent, completed, called back. */
@Service
@Transactional
public class Nominations {

  /** Two may count for a country; a few more may be begun before somebody decides whom to send. */
  static final int MOST_DRAFTS = 5;

  private final NominationRows rows;
  private final SentRows sent;
  private final NominationAccess access;
  private final NominationForm form;
  private final NominationPlaces places;
  private final Countries countries;
  private final GroupRows groups;
  private final Calls calls;
  private final Attachments attachments;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Nominations(
      NominationRows rows,
      SentRows sent,
      NominationAccess access,
      NominationForm form,
      NominationPlaces places,
      Countries countries,
      GroupRows groups,
      Calls calls,
      Attachments attachments,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.sent = sent;
    this.access = access;
    this.form = form;
    this.places = places;
    this.countries = countries;
    this.groups = groups;
    this.calls = calls;
    this.attachments = attachments;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Begins a nomination while the call is open. */
  public NominationId start(Person by, GroupId group) {
    groups.lock(group).orElseThrow(() -> new NotFound(GroupId.KIND, group.value()));
    requireOpen(calls.getPublished(group));
    long drafts =
        rows.listOf(by.id()).stream()
            .filter(own -> own.group().equals(group) && own.state() == NominationState.DRAFT)
            .count();
    if (drafts >= MOST_DRAFTS) {
      throw new NominationRefused("too-many-drafts", MOST_DRAFTS);
    }
    letIn(by);
    NominationId id = NominationId.next();
    rows.start(id, group, by.id(), clock.instant());
    events.publishEvent(new NominationStarted(id, group, by.id().value()));
    return id;
  }

  /** Whoever nominates speaks for a government, and finds what they sent in the navigation. */
  private void letIn(Person by) {
    if (!by.is(Role.DELEGATE)) {
      people.add(
          new NewPerson(by.name(), by.email(), by.organisation(), by.locale(), by.zone()),
          Role.DELEGATE);
    }
  }

  /**
   * Sends a nomination as it stands. One with something missing is listed, is not counted, and can
   * be completed until the call closes; a whole one takes one of its country's two places.
   */
  public Nomination send(Person by, NominationId id) {
    GroupId group = access.own(by, id).group();
    groups.lock(group);
    Nomination before = rows.lock(id).orElseThrow();
    if (!before.state().isWritable()) {
      throw new NominationRefused("not-writable");
    }
    Instant now = clock.instant();
    Call call = calls.get(group);
    requireInTime(before, call, now);
    Answers answers = form.now(id);
    if (!answers.has(NominationForm.NAME) || !answers.has(NominationForm.COUNTRY)) {
      throw new NominationRefused("nobody-named");
    }
    boolean isComplete = form.problems(answers).isEmpty();
    if (isComplete) {
      String country = answers.text(NominationForm.COUNTRY);
      places.requireFree(id, group, country, answers.text(NominationForm.EMAIL));
    }
    Nomination after = written(before, call, answers, isComplete, now);
    rows.send(after);
    sent.insert(id, after.versions(), answers, form.schema(), by.id(), now);
    attachments.freeze(id.subject(), after.versions());
    events.publishEvent(
        new NominationSent(
            id, group, isComplete, after.versions(), answers.sha256(), by.id().value()));
    return after;
  }

  private Nomination written(
      Nomination before, Call call, Answers answers, boolean isComplete, Instant now) {
    String country = answers.text(NominationForm.COUNTRY);
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

  /** Calls a nomination back; its place is free again. */
  public void withdraw(Person by, NominationId id) {
    GroupId group = access.own(by, id).group();
    groups.lock(group);
    Nomination before = rows.lock(id).orElseThrow();
    if (!before.state().mayBeWithdrawn()) {
      throw new NominationRefused("decided");
    }
    rows.move(id, before.state(), NominationState.WITHDRAWN);
    events.publishEvent(new NominationWithdrawn(id, by.id().value()));
  }

  /** Ends a nomination that was not completed in time; one that was completed stays as it is. */
  public boolean lapse(NominationId id) {
    boolean lapsed = rows.move(id, NominationState.INCOMPLETE, NominationState.LAPSED);
    if (lapsed) {
      events.publishEvent(new NominationLapsed(id, NominationLapsed.SYSTEM));
    }
    return lapsed;
  }

  @Transactional(readOnly = true)
  public Nomination own(Person by, NominationId id) {
    return access.own(by, id);
  }

  @Transactional(readOnly = true)
  public List<Nomination> listOf(Person nominator) {
    return rows.listOf(nominator.id());
  }

  /** What still keeps it from counting. */
  @Transactional(readOnly = true)
  public List<Problem> problems(Person by, NominationId id) {
    access.own(by, id);
    return form.problems(form.now(id));
  }

  /** Whether its nominator may write in it now. */
  @Transactional(readOnly = true)
  public boolean mayWrite(Person by, NominationId id) {
    Nomination nomination = access.own(by, id);
    return nomination.state().isWritable()
        && !isLate(nomination, calls.get(nomination.group()), clock.instant());
  }

  /** Until when it can be sent or completed, in the words of the call where that is its end. */
  @Transactional(readOnly = true)
  public Deadline dueFor(Nomination nomination) {
    Deadline closes = calls.get(nomination.group()).closes();
    Instant until = nomination.completeUntil();
    return until == null || !until.isAfter(closes.at())
        ? closes
        : new Deadline(until, closes.zone(), "");
  }

  public Nomination get(NominationId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(NominationId.KIND, id.value()));
  }

  /** What nominations are called in an inbox. */
  @Transactional(readOnly = true)
  public Map<String, String> describe(Collection<String> ids) {
    return rows.names(ids);
  }

  /** As it was last sent; empty while it is a draft. */
  @Transactional(readOnly = true)
  public Optional<SentNomination> findSent(Person by, NominationId id) {
    access.readable(by, id);
    return sent.findLatest(id);
  }

  /** Those sent to a group and not yet decided, for whoever moves their dates. */
  @Transactional(readOnly = true)
  public List<NominationId> listUndecided(GroupId group) {
    return rows.listSent(group).stream()
        .filter(nomination -> nomination.state().mayBeWithdrawn())
        .map(Nomination::id)
        .toList();
  }

  private void requireInTime(Nomination nomination, Call call, Instant now) {
    if (nomination.state() == NominationState.DRAFT) {
      requireOpen(call);
    } else if (isLate(nomination, call, now)) {
      throw new NominationRefused("completed-late");
    }
  }

  private void requireOpen(Call call) {
    if (call.hasClosedBy(clock.instant())) {
      throw new CallRefused("closed", call.closes().wording());
    }
    if (!call.isOpenAt(clock.instant())) {
      throw new CallRefused("not-open");
    }
  }

  private static boolean isLate(Nomination nomination, Call call, Instant now) {
    Instant until = nomination.completeUntil();
    Instant end = until == null || until.isBefore(call.closes().at()) ? call.closes().at() : until;
    return now.isAfter(end);
  }

  /** How long the office gives for what it found missing, where the call itself ends sooner. */
  static final Duration TIME_TO_COMPLETE = Duration.ofDays(5);
}
