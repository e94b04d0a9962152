package org.plenary.group;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final NominationSending sending;
  private final NominationTimes times;
  private final GroupRows groups;
  private final Calls calls;
  private final Memberships memberships;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Nominations(
      NominationRows rows,
      SentRows sent,
      NominationAccess access,
      NominationForm form,
      NominationSending sending,
      NominationTimes times,
      GroupRows groups,
      Calls calls,
      Memberships memberships,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.sent = sent;
    this.access = access;
    this.form = form;
    this.sending = sending;
    this.times = times;
    this.groups = groups;
    this.calls = calls;
    this.memberships = memberships;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Begins a nomination while the call is open. */
  public NominationId start(Person by, GroupId group) {
    groups.lock(group).orElseThrow(() -> new NotFound(GroupId.KIND, group.value()));
    times.requireOpen(calls.getPublished(group));
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
    return sending.send(by, rows.lock(id).orElseThrow());
  }

  /**
   * Calls a nomination back; its place is free again. A member leaves the group today, and the
   * dates of coming and going are kept.
   *
   * @param reason required for a member; for others it may be empty
   */
  public void withdraw(Person by, NominationId id, String reason) {
    ExpertGroup group = groups.lock(access.own(by, id).group()).orElseThrow();
    Nomination before = rows.lock(id).orElseThrow();
    if (!before.state().mayBeWithdrawn()) {
      throw new NominationRefused("decided");
    }
    if (before.state() == NominationState.CONFIRMED) {
      ReasonMissing.unlessGiven(reason);
      memberships.withdraw(by, group, id, reason.strip());
    }
    rows.withdraw(id, before.state());
    events.publishEvent(
        new NominationWithdrawn(id, before.state(), reason.strip(), by.id().value()));
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
    return nomination.state().isWritable() && !times.isLate(nomination);
  }

  /** Until when it can be sent or completed, in the words of the call where that is its end. */
  @Transactional(readOnly = true)
  public Deadline dueFor(Nomination nomination) {
    return times.dueFor(nomination);
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
        .filter(nomination -> nomination.state().isUndecided())
        .map(Nomination::id)
        .toList();
  }
}
