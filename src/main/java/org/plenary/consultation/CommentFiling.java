package org.plenary.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.group.Bodies;
import org.plenary.group.BodyId;
import org.plenary.guideline.Drafts;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings comments into the register, or to the desk of their body. */
@Component
class CommentFiling {

  private final CommentRows rows;
  private final RegisterNumbers numbers;
  private final Bodies bodies;
  private final Drafts drafts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CommentFiling(
      CommentRows rows,
      RegisterNumbers numbers,
      Bodies bodies,
      Drafts drafts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.numbers = numbers;
    this.bodies = bodies;
    this.drafts = drafts;
    this.events = events;
    this.clock = clock;
  }

  /** Decides at this instant whether it is in time. */
  void submit(Comment comment, Round round, String actor) {
    check(comment, round);
    register(comment, round, actor);
  }

  void register(Comment comment, Round round, String actor) {
    Instant now = clock.instant();
    boolean isInformal = !round.takesFormal(now);
    int number = numbers.take(round.guideline(), 1);
    rows.submit(comment.id(), number, isInformal, now);
    events.publishEvent(new CommentSubmitted(comment.id(), round.id(), number, isInformal, actor));
  }

  void handToDesk(Person by, Comment comment, Round round) {
    check(comment, round);
    putOnDesk(by, comment, round);
  }

  void putOnDesk(Person by, Comment comment, Round round) {
    requireInnerDate(by, comment, round);
    rows.setState(comment.id(), CommentState.PENDING, clock.instant());
  }

  /** A reviewer's own date within the body comes before the round's. */
  void requireInnerDate(Person by, Comment comment, Round round) {
    BodyId body = comment.body();
    if (body == null) {
      throw new CommentRefused(Field.CAPACITY, "body-not-asked");
    }
    Deadline inner = bodies.innerDeadline(by, body, round.closes());
    if (!bodies.mayVerify(by, body) && inner.isMissedBy(clock.instant())) {
      throw new CommentRefused(Field.ROUND, "inner-date-passed", comment.organisation());
    }
  }

  void check(Comment comment, Round round) {
    if (!round.state().hasOpened()) {
      throw new CommentRefused(Field.ROUND, "round-not-open", round.name());
    }
    CommentPolicy.checkCapacity(comment.form(), comment.capacity());
    CommentPolicy.check(comment.form(), round, drafts.listParagraphs(round.draft()));
    rows.findSame(comment)
        .ifPresent(
            same -> {
              throw new CommentRefused(
                  Field.TEXT, "said-before", Objects.requireNonNull(same.number()));
            });
  }
}
