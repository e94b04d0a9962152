package org.plenary.consultation;

import java.time.Clock;
import org.plenary.group.Bodies;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may read a comment. To anybody else it does not exist. */
@Component
class CommentAccess {

  private final Bodies bodies;
  private final RoundPolicy rounds;
  private final Clock clock;

  CommentAccess(Bodies bodies, RoundPolicy rounds, Clock clock) {
    this.bodies = bodies;
    this.rounds = rounds;
    this.clock = clock;
  }

  /**
   * Its author always; the body's people what was handed to its desk; the office what is in the
   * register; others asked by the round what it lets them see.
   */
  boolean mayRead(Person by, Comment comment, Round round) {
    if (by.id().equals(comment.person()) && isStillAmong(by, comment)) {
      return true;
    }
    if (comment.state().isInRegister() && by.mayReadEverything()) {
      return true;
    }
    if (comment.body() != null
        && comment.state() != CommentState.DRAFT
        && bodies.mayCommentFor(by, comment.body())) {
      return true;
    }
    return comment.state() == CommentState.SUBMITTED
        && !comment.isHidden()
        && round.showsOthers(clock.instant())
        && rounds.mayRead(by, round);
  }

  void requireReadable(Person by, Comment comment, Round round) {
    if (!mayRead(by, comment, round)) {
      throw notFound(comment.id());
    }
  }

  /** What somebody wrote for a body is the body's once they have left it. */
  private boolean isStillAmong(Person by, Comment comment) {
    return comment.body() == null || bodies.mayCommentFor(by, comment.body());
  }

  static NotFound notFound(CommentId id) {
    return new NotFound(CommentId.KIND, id.value());
  }
}
