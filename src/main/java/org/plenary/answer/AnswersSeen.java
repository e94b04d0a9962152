package org.plenary.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.consultation.CommentId;

/** Answers as somebody has them before them while they write. */
public record AnswersSeen(List<Answer> answers) {

  public AnswersSeen {
    answers = List.copyOf(answers);
  }

  public List<CommentId> ids() {
    return answers.stream().map(Answer::comment).toList();
  }

  /**
   * Whoever was asked, and what is answered together, may change meanwhile: that takes nobody's
   * words away.
   *
   * @throws AnsweredElsewhere where what became of one of them was said otherwise since
   */
  void requireUnchanged(Collection<AnswerCases.Case> now) {
    Map<CommentId, AnswerCases.Case> found =
        now.stream().collect(Collectors.toMap(AnswerCases.Case::id, Function.identity()));
    for (Answer before : answers) {
      AnswerCases.Case one = found.get(before.comment());
      if (one != null && !isSame(before, one.answer())) {
        throw new AnsweredElsewhere(
            one.comment(), now.stream().map(AnswerCases.Case::answer).toList());
      }
    }
  }

  private static boolean isSame(Answer before, Answer now) {
    return before.state() == now.state()
        && before.outcome() == now.outcome()
        && before.words().equals(now.words())
        && Objects.equals(before.decision(), now.decision());
  }
}
