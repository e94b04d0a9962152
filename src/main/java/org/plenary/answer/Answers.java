package org.plenary.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.answer.AnswerRefused.Field;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Severity;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the comments of a round: somebody looks at each, proposes an outcome, and it is
 * decided. Each verb takes one comment or many of the same round; for all of them or for none.
 */
@Service
@Transactional
public class Answers {

  private final AnswerRows rows;
  private final AnswerHistory history;
  private final AnswerCases cases;
  private final TriageRows triage;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Answers(
      AnswerRows rows,
      AnswerHistory history,
      AnswerCases cases,
      TriageRows triage,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.history = history;
    this.cases = cases;
    this.triage = triage;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Asks somebody of the office to answer; with nobody it waits for whoever takes it. */
  public void assign(Person by, Collection<CommentId> ids, @Nullable PersonId to) {
    Person asked = to == null ? null : people.get(to);
    if (asked != null) {
      NotAllowed.unlessStaff(asked);
    }
    for (AnswerCases.Case one : cases.lock(by, ids)) {
      rows.assign(one.id(), to);
      record(by, one, AnswerDeed.ASSIGNED, null, asked == null ? "" : asked.name());
      events.publishEvent(
          new CommentAssigned(
              one.id(), one.round(), to == null ? "" : to.value(), by.id().value()));
    }
  }

  /**
   * Says that comments say much the same. A blocking one leads, so that the group's decision is
   * asked for.
   *
   * @return the one that leads
   */
  public CommentId group(Person by, CommentId leader, Collection<CommentId> alike) {
    List<CommentId> all =
        java.util.stream.Stream.concat(java.util.stream.Stream.of(leader), alike.stream())
            .distinct()
            .toList();
    List<AnswerCases.Case> locked = cases.lock(by, triage.withFollowers(all));
    locked.forEach(AnswerCases.Case::requireUndecided);
    AnswerCases.Case first =
        locked.stream()
            .filter(one -> one.comment().severity() == Severity.BLOCKING)
            .findFirst()
            .orElseGet(
                () ->
                    locked.stream()
                        .filter(one -> one.id().equals(leader))
                        .findFirst()
                        .orElseThrow());
    rows.group(first.id(), null);
    for (AnswerCases.Case one : locked) {
      if (one != first && !first.id().equals(one.answer().leader())) {
        rows.group(one.id(), first.id());
        record(by, one, AnswerDeed.GROUPED, null, String.valueOf(first.comment().number()));
        events.publishEvent(new CommentGrouped(one.id(), one.round(), first.id(), by.id().value()));
      }
    }
    return first.id();
  }

  /** Each is answered by itself again. */
  public void ungroup(Person by, Collection<CommentId> ids) {
    cases.lock(by, ids).forEach(one -> ungroup(by, one));
  }

  private void ungroup(Person by, AnswerCases.Case one) {
    if (one.answer().leader() != null) {
      rows.group(one.id(), null);
      record(by, one, AnswerDeed.UNGROUPED, null, "");
      events.publishEvent(new CommentUngrouped(one.id(), one.round(), by.id().value()));
    }
  }

  /**
   * As {@link #propose(Person, Collection, Reply)}, by somebody who has the answers before them.
   *
   * @throws AnsweredElsewhere where somebody said otherwise since
   */
  public void propose(Person by, AnswersSeen seen, Reply reply) {
    seen.requireUnchanged(cases.lock(by, seen.ids()));
    propose(by, seen.ids(), reply);
  }

  /** Says what should become of them. Those alike that are not among them stand alone again. */
  public void propose(Person by, Collection<CommentId> ids, Reply reply) {
    List<AnswerCases.Case> locked = cases.lock(by, ids);
    for (AnswerCases.Case one : locked) {
      one.requireUndecided();
      AnswerPolicy.check(one.comment(), reply);
      rows.propose(one.id(), reply);
      record(by, one, AnswerDeed.PROPOSED, reply.outcome(), reply.words());
      events.publishEvent(
          new OutcomeProposed(one.id(), one.round(), reply.outcome(), by.id().value()));
    }
    leaveOthersAlone(by, ids);
  }

  /**
   * As {@link #decide(Person, Collection, Reply)}, by somebody who has the answers before them.
   *
   * @throws AnsweredElsewhere where somebody said otherwise since
   */
  public void decide(Person by, AnswersSeen seen, Reply reply) {
    seen.requireUnchanged(cases.lock(by, seen.ids()));
    decide(by, seen.ids(), reply);
  }

  /** The same for {@link #decideByGroup(Person, Collection, Reply, GroupDecision)}. */
  public void decideByGroup(Person by, AnswersSeen seen, Reply reply, GroupDecision decision) {
    seen.requireUnchanged(cases.lock(by, seen.ids()));
    decideByGroup(by, seen.ids(), reply, decision);
  }

  /** Settles what became of them. A blocking comment is the group's to decide. */
  public void decide(Person by, Collection<CommentId> ids, Reply reply) {
    decide(by, ids, reply, null);
  }

  /** As above, on record as what a group decided. */
  public void decideByGroup(
      Person by, Collection<CommentId> ids, Reply reply, GroupDecision decision) {
    AnswerPolicy.check(decision, LocalDate.ofInstant(clock.instant(), by.zone()));
    decide(by, ids, reply, decision);
  }

  private void decide(
      Person by, Collection<CommentId> ids, Reply reply, @Nullable GroupDecision decision) {
    Instant now = clock.instant();
    List<AnswerCases.Case> locked = cases.lock(by, ids);
    for (AnswerCases.Case one : locked) {
      one.requireProposed();
      AnswerPolicy.check(one.comment(), reply);
      if (one.comment().severity() == Severity.BLOCKING && decision == null) {
        throw new AnswerRefused(Field.GROUP, "group-decides", one.comment().number());
      }
      rows.decide(one.id(), reply, decision, now);
      record(
          by,
          one,
          decision == null ? AnswerDeed.DECIDED : AnswerDeed.DECIDED_BY_GROUP,
          reply.outcome(),
          decision == null ? reply.words() : decision.words());
      events.publishEvent(
          new OutcomeDecided(
              one.id(), one.round(), reply.outcome(), decision != null, by.id().value()));
    }
    leaveOthersAlone(by, ids);
    tellLate(by, locked);
    Round round = locked.get(0).in();
    if (round.state() == RoundState.CLOSED && triage.countHolding(round.id()) == 0) {
      events.publishEvent(new RoundAnswered(round.id(), round.guideline(), by.id().value()));
    }
  }

  /** The mail of the release has gone, so these get one of their own. */
  private void tellLate(Person by, List<AnswerCases.Case> decided) {
    List<CommentId> late =
        decided.stream().filter(AnswerCases.Case::isLate).map(AnswerCases.Case::id).toList();
    if (!late.isEmpty()) {
      events.publishEvent(new LateAnswered(decided.get(0).round(), late, by.id().value()));
    }
  }

  private void leaveOthersAlone(Person by, Collection<CommentId> ids) {
    List<CommentId> others =
        triage.withFollowers(ids).stream().filter(id -> !ids.contains(id)).toList();
    if (!others.isEmpty()) {
      ungroup(by, others);
    }
  }

  /** Takes a decision back, as long as nobody was told. */
  public void reopen(Person by, CommentId id, String reason) {
    if (reason.isBlank()) {
      throw new AnswerRefused(Field.WORDS, "reason-missing");
    }
    AnswerCases.Case one = cases.lock(by, List.of(id)).get(0);
    if (one.answer().state() == AnswerState.OPEN) {
      throw new AnswerRefused(Field.COMMENT, "not-decided", one.comment().number());
    }
    if (rows.isTold(id)) {
      throw new AnswerRefused(Field.COMMENT, "told", one.comment().number());
    }
    rows.reopen(id);
    record(by, one, AnswerDeed.REOPENED, null, reason.strip());
    events.publishEvent(new AnswerReopened(id, one.round(), reason.strip(), by.id().value()));
  }

  /** The office reads every answer and its history. */
  @Transactional(readOnly = true)
  public List<AnswerStep> history(Person by, CommentId id) {
    cases.requireReader(by, id);
    return history.list(id);
  }

  /** For steps of procedures and other services of this module. */
  @Transactional(readOnly = true)
  public Map<CommentId, Answer> find(Collection<CommentId> ids) {
    return rows.find(ids);
  }

  private void record(
      Person by, AnswerCases.Case one, AnswerDeed deed, @Nullable Outcome outcome, String words) {
    history.record(one.id(), new AnswerStep(deed, outcome, words, by.id(), clock.instant()));
  }
}
