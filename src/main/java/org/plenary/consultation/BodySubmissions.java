package org.plenary.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one answer of a body to a round. Its desk officer hands it in; the office never can. Only
 * what the body stands by is part of it, never what its people say in their own name.
 */
@Service
@Transactional
public class BodySubmissions {

  private final BodyAnswerRows rows;
  private final DeskRows desk;
  private final DeskLock lock;
  private final CommentRows comments;
  private final BodyDesk desks;
  private final RegisterNumbers numbers;
  private final Receipts receipts;
  private final ReceiptChecks checks;
  private final Attachments files;
  private final Bodies bodies;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BodySubmissions(
      BodyAnswerRows rows,
      DeskRows desk,
      DeskLock lock,
      CommentRows comments,
      BodyDesk desks,
      RegisterNumbers numbers,
      Receipts receipts,
      ReceiptChecks checks,
      Attachments files,
      Bodies bodies,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.desk = desk;
    this.lock = lock;
    this.comments = comments;
    this.desks = desks;
    this.numbers = numbers;
    this.receipts = receipts;
    this.checks = checks;
    this.files = files;
    this.bodies = bodies;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Hands in everything that is verified, and freezes it with a receipt. An earlier answer is kept
   * and counts no longer; one that came in time goes on counting where this one is late. Of two
   * officers who submit at once, one does.
   */
  public BodyAnswer submit(Person by, RoundId id, BodyId bodyId) {
    Round round = desks.requireSpeaker(by, id, bodyId);
    int answers = lock.lock(id, bodyId);
    return submit(by, round, bodyId, answers, listVerified(id, bodyId));
  }

  /**
   * As above, of what an officer saw on the desk: refused when somebody else has added to it, taken
   * from it or reworded it since.
   */
  public BodyAnswer submit(Person by, RoundId id, BodyId bodyId, Collection<Comment> seen) {
    Round round = desks.requireSpeaker(by, id, bodyId);
    int answers = lock.lock(id, bodyId);
    List<Comment> verified = listVerified(id, bodyId);
    if (!revisions(verified).equals(revisions(seen))) {
      throw new SubmissionRefused("desk-changed", verified.size());
    }
    return submit(by, round, bodyId, answers, verified);
  }

  private static Map<CommentId, Integer> revisions(Collection<Comment> comments) {
    return comments.stream().collect(Collectors.toMap(Comment::id, Comment::revision));
  }

  private List<Comment> listVerified(RoundId id, BodyId body) {
    List<Comment> verified = desk.listVerified(id, body);
    if (verified.isEmpty()) {
      throw nothingToSubmit(id, body);
    }
    return verified;
  }

  private BodyAnswer submit(
      Person by, Round round, BodyId bodyId, int answers, List<Comment> verified) {
    RoundId id = round.id();
    Body body = bodies.get(by, bodyId);
    Instant now = clock.instant();
    boolean isInformal = !round.takesFormal(now);
    SubmissionId submission = SubmissionId.next();
    int first = numbers.take(round.guideline(), verified.size());
    BodyAnswer answer =
        new BodyAnswer(
            submission,
            id,
            bodyId,
            answers + 1,
            Receipts.newNumber(),
            verified.size(),
            by.name(),
            now,
            isInformal,
            null,
            "",
            "",
            null,
            null);
    rows.insert(answer, by.id().value());
    lock.count(answer);
    desk.submit(submission, verified, first, isInformal, now);
    rows.supersede(answer, now);
    // As the row has it: a database may keep the instant less exactly, and the number covers it.
    BodyAnswer kept = get(submission);
    Receipts.Frozen frozen = receipts.freeze(by, round, body, kept, desk.listOf(submission));
    rows.setFrozen(submission, frozen);
    publish(by, round, answer, frozen, verified, first);
    return rows.find(submission).orElseThrow();
  }

  private void publish(
      Person by,
      Round round,
      BodyAnswer answer,
      Receipts.Frozen frozen,
      List<Comment> comments,
      int first) {
    String actor = by.id().value();
    for (int at = 0; at < comments.size(); at++) {
      events.publishEvent(
          new CommentSubmitted(
              comments.get(at).id(), round.id(), first + at, answer.isInformal(), actor));
    }
    events.publishEvent(
        new BodySubmitted(
            round.id(),
            answer.body(),
            answer.id(),
            answer.number(),
            answer.comments(),
            frozen.xlsx(),
            frozen.proof().sha256(),
            actor));
  }

  /** Whoever comes second learns that it is done, not that something is wrong. */
  private SubmissionRefused nothingToSubmit(RoundId round, BodyId body) {
    return rows.list(round, body).stream()
        .findFirst()
        .map(last -> new SubmissionRefused("already-submitted", last.submittedBy(), last.receipt()))
        .orElseGet(() -> new SubmissionRefused("nothing-verified"));
  }

  /**
   * Begins another answer with everything the last one said, verified as it was. The last one
   * counts until the other is submitted. Refused once the round is closed, when nothing can take
   * its place any more.
   */
  public void beginAgain(Person by, RoundId id, BodyId body) {
    Round round = desks.requireSpeaker(by, id, body);
    if (!round.takesFormal(clock.instant())) {
      throw new SubmissionRefused("closed");
    }
    lock.lock(id, body);
    BodyAnswer last =
        rows.list(id, body).stream()
            .findFirst()
            .orElseThrow(() -> new SubmissionRefused("nothing-submitted"));
    if (!desk.listVerified(id, body).isEmpty()) {
      throw new SubmissionRefused("begun-already");
    }
    Instant now = clock.instant();
    for (Comment said : desk.listOf(last.id())) {
      Comment again = CommentCopy.again(said, now);
      comments.insert(again, now);
      files.copy(said.id().subject(), again.id().subject());
    }
  }

  /** Every answer the body gave to this round, latest first, for its own people and the office. */
  @Transactional(readOnly = true)
  public List<BodyAnswer> list(Person by, RoundId round, BodyId body) {
    bodies.get(by, body);
    return rows.list(round, body);
  }

  /** What an answer said, as it was handed in. */
  @Transactional(readOnly = true)
  public List<Comment> listComments(Person by, SubmissionId id) {
    get(by, id);
    return desk.listOf(id);
  }

  /** Whether an answer is still what the number on its receipt says. */
  @Transactional(readOnly = true)
  public ReceiptCheck check(Person by, SubmissionId id) {
    return checks.check(get(by, id));
  }

  /** The frozen PDF, then the frozen table. */
  @Transactional(readOnly = true)
  public List<Attachment> listReceipt(Person by, SubmissionId id) {
    get(by, id);
    return receipts.list(id);
  }

  @Transactional(readOnly = true)
  public BodyAnswer get(Person by, SubmissionId id) {
    BodyAnswer answer = get(id);
    bodies.get(by, answer.body());
    return answer;
  }

  /** For steps of procedures, which act for nobody. */
  @Transactional(readOnly = true)
  public BodyAnswer get(SubmissionId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SubmissionId.KIND, id.value()));
  }
}
