package org.plenary.answer;

import java.time.LocalDate;
import org.plenary.answer.AnswerRefused.Field;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.TextKey;

/** Whether a comment may be answered like this. */
final class AnswerPolicy {

  static final int LONGEST_WORDS = 10_000;

  private AnswerPolicy() {}

  static void requireAnswerable(Comment comment) {
    if (comment.state() != CommentState.SUBMITTED || comment.isHidden()) {
      throw new AnswerRefused(Field.COMMENT, "taken-back", comment.number());
    }
    if (comment.isPosition()) {
      throw new AnswerRefused(Field.COMMENT, "is-position", comment.number());
    }
  }

  static void check(Comment comment, Reply reply) {
    Outcome outcome = reply.outcome();
    if (outcome == null) {
      throw new AnswerRefused(Field.OUTCOME, "outcome-missing");
    }
    if (!Outcome.offeredFor(comment.kind()).contains(outcome)) {
      throw new AnswerRefused(
          Field.OUTCOME,
          outcome == Outcome.ANSWERED ? "not-a-question" : "is-a-question",
          comment.number());
    }
    if (outcome.needsWords() && reply.words().isEmpty()) {
      throw new AnswerRefused(Field.WORDS, "words-missing." + TextKey.of(outcome));
    }
    requireShort(reply.words(), Field.WORDS);
  }

  static void check(GroupDecision decision, LocalDate today) {
    if (decision.group().isEmpty()) {
      throw new AnswerRefused(Field.GROUP, "group-missing");
    }
    LocalDate on = decision.on();
    if (on == null) {
      throw new AnswerRefused(Field.DAY, "day-missing");
    }
    if (on.isAfter(today)) {
      throw new AnswerRefused(Field.DAY, "day-ahead");
    }
    if (decision.words().isEmpty()) {
      throw new AnswerRefused(Field.GROUP_WORDS, "group-words-missing");
    }
    requireShort(decision.words(), Field.GROUP_WORDS);
  }

  static void requireShort(String words, Field field) {
    if (words.length() > LONGEST_WORDS) {
      throw new AnswerRefused(field, "words-too-long", LONGEST_WORDS, words.length());
    }
  }
}
