package org.plenary.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentId;
import org.plenary.identity.PersonId;

/**
 * What the office does about one comment, and what became of it.
 *
 * @param leader the comment it says much the same as
 * @param decision only of a blocking comment
 * @param unchangedBecause why the next draft reads as before though it was accepted
 * @param objectionOutcome what the office made of an objection; empty until it has looked at it
 */
public record Answer(
    CommentId comment,
    @Nullable PersonId assignee,
    @Nullable CommentId leader,
    AnswerState state,
    @Nullable Outcome outcome,
    String words,
    @Nullable GroupDecision decision,
    String unchangedBecause,
    @Nullable Instant decidedAt,
    @Nullable Satisfaction satisfaction,
    String satisfactionWords,
    @Nullable ObjectionOutcome objectionOutcome,
    String objectionWords) {

  /** Nobody touched the comment so far. */
  static Answer none(CommentId comment) {
    return new Answer(
        comment, null, null, AnswerState.OPEN, null, "", null, "", null, null, "", null, "");
  }

  public boolean isDecided() {
    return state == AnswerState.DECIDED;
  }
}
