package org.plenary.rehearsal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.answer.Answer;
import org.plenary.answer.Outcome;
import org.plenary.answer.Reply;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Severity;
import org.plenary.guideline.ParagraphId;

/**
 * What the office answers. Of each paragraph it takes over the first wording that is proposed;
 * whatever says the same gets the same answer.
 */
final class Replies {

  private static final Set<Outcome> TO_REMARKS =
      Set.of(Outcome.NOTED, Outcome.NOT_ACCEPTED, Outcome.DEFERRED, Outcome.OUT_OF_SCOPE);

  private static final Set<Outcome> TO_FURTHER_WORDINGS =
      Set.of(Outcome.ACCEPTED_WITH_CHANGE, Outcome.ACCEPTED_IN_PART, Outcome.NOT_ACCEPTED);

  private final List<Reply> all = GuidelineMaterial.replies();
  private final Set<ParagraphId> taken = new HashSet<>();
  private final Map<String, Reply> given = new HashMap<>();
  private int turn;

  Replies(Collection<Comment> acceptedBefore) {
    acceptedBefore.forEach(comment -> taken.add(comment.anchor().paragraph()));
  }

  static boolean isTakenOver(@Nullable Answer answer) {
    return answer != null && answer.outcome() == Outcome.ACCEPTED;
  }

  Reply to(Comment comment) {
    return given.computeIfAbsent(comment.label() + " " + comment.text(), words -> choose(comment));
  }

  private Reply choose(Comment comment) {
    if (comment.kind() == CommentKind.QUESTION) {
      return next(Set.of(Outcome.ANSWERED));
    }
    if (comment.proposed().isBlank()) {
      return next(TO_REMARKS);
    }
    boolean isFirst = taken.add(Objects.requireNonNull(comment.anchor().paragraph()));
    if (isFirst) {
      return next(Set.of(Outcome.ACCEPTED));
    }
    return next(
        comment.severity() == Severity.BLOCKING
            ? Set.of(Outcome.ACCEPTED_IN_PART)
            : TO_FURTHER_WORDINGS);
  }

  /** The next of these in the order of the material, so that all of it is used. */
  private Reply next(Set<Outcome> outcomes) {
    List<Reply> fitting = all.stream().filter(one -> outcomes.contains(one.outcome())).toList();
    return fitting.get(turn++ % fitting.size());
  }
}
