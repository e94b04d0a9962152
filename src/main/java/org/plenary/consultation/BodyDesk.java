package org.plenary.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.plenary.group.Bodies;
import org.plenary.group.BodyId;
import org.plenary.identity.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a body gathers what its reviewers wrote, and says what it stands by. */
@Service
@Transactional
public class BodyDesk {

  private final CommentRows comments;
  private final DeskRows rows;
  private final PositionRows positions;
  private final CommentFiling filing;
  private final DeskAccess access;
  private final DeskLock lock;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BodyDesk(
      CommentRows comments,
      DeskRows rows,
      PositionRows positions,
      Rounds rounds,
      RoundPolicy policy,
      CommentFiling filing,
      Bodies bodies,
      DeskLock lock,
      ApplicationEventPublisher events,
      Clock clock) {
    this.comments = comments;
    this.rows = rows;
    this.positions = positions;
    this.filing = filing;
    access = new DeskAccess(rounds, policy, bodies);
    this.lock = lock;
    this.events = events;
    this.clock = clock;
  }

  /** One that could not be verified, and why. */
  public record NotVerified(CommentId comment, CommentRefused refusal) {}

  /** What was handed to the desk, verified or submitted; nobody's private drafts. */
  @Transactional(readOnly = true)
  public List<Comment> list(Person by, RoundId round, BodyId body) {
    access.requireSeat(by, round, body);
    return comments.listOf(body, round);
  }

  /**
   * Says that the body stands by these comments. What is not complete stays pending, and the answer
   * says why.
   */
  public List<NotVerified> verify(
      Person by, RoundId id, BodyId body, Collection<CommentId> chosen) {
    Round round = requireDesk(by, id, body);
    List<NotVerified> refused = new ArrayList<>();
    int verified = 0;
    for (Comment comment : chosen(id, body, chosen, CommentState.PENDING)) {
      try {
        filing.check(comment, round);
        requireOnlyOne(comment);
        rows.verify(comment.id(), by.id().value(), clock.instant());
        verified++;
      } catch (CommentRefused incomplete) {
        refused.add(new NotVerified(comment.id(), incomplete));
      }
    }
    if (verified > 0) {
      events.publishEvent(new CommentsVerified(id, body, verified, by.id().value()));
    }
    return refused;
  }

  /** A body has one position on the same words. */
  private void requireOnlyOne(Comment comment) {
    if (comment.isPosition() && positions.isTaken(comment)) {
      throw new CommentRefused(
          CommentRefused.Field.QUOTE, "position-taken", comment.anchor().quote());
    }
  }

  /** Takes back that the body stands by these comments. */
  public void unverify(Person by, RoundId id, BodyId body, Collection<CommentId> chosen) {
    requireDesk(by, id, body);
    chosen(id, body, chosen, CommentState.VERIFIED)
        .forEach(one -> rows.move(one.id(), CommentState.VERIFIED, CommentState.PENDING));
  }

  /** Gives comments back to whoever wrote them, as drafts; the body's answer goes without them. */
  public void giveBack(Person by, RoundId id, BodyId body, Collection<CommentId> chosen) {
    requireDesk(by, id, body);
    chosen(id, body, chosen, CommentState.PENDING)
        .forEach(one -> rows.move(one.id(), CommentState.PENDING, CommentState.DRAFT));
  }

  private List<Comment> chosen(
      RoundId round, BodyId body, Collection<CommentId> chosen, CommentState state) {
    return comments.list(chosen).stream()
        .filter(comment -> comment.round().equals(round) && body.equals(comment.body()))
        .filter(comment -> comment.state() == state)
        .toList();
  }

  /** What lies on the desk is moved by one at a time: an answer is never handed in half moved. */
  private Round requireDesk(Person by, RoundId id, BodyId body) {
    Round round = requireSpeaker(by, id, body);
    lock.lock(id, body);
    return round;
  }

  Round requireSpeaker(Person by, RoundId id, BodyId body) {
    return access.requireSpeaker(by, id, body);
  }
}
