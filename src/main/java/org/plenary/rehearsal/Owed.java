package org.plenary.rehearsal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plenary.answer.Answer;
import org.plenary.answer.AnswerState;
import org.plenary.answer.Answers;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.springframework.stereotype.Component;

/** What the office owes answers to, and how far these are. */
@Component
class Owed {

  private final Rounds rounds;
  private final Comments comments;
  private final Answers answers;

  Owed(Rounds rounds, Comments comments, Answers answers) {
    this.rounds = rounds;
    this.comments = comments;
    this.answers = answers;
  }

  /** What was accepted already of any round on the same draft. */
  List<Comment> acceptedBefore(GuidelinePlay play, RoundId round) {
    List<Comment> said =
        rounds.list(play.guideline().id()).stream()
            .filter(other -> other.draft().equals(rounds.get(round).draft()))
            .flatMap(other -> comments.listSubmitted(other.id()).stream())
            .toList();
    Map<CommentId, Answer> found = answers.find(ids(said));
    return said.stream().filter(one -> Replies.isTakenOver(found.get(one.id()))).toList();
  }

  List<Comment> inState(RoundId round, AnswerState state) {
    List<Comment> owed =
        comments.listSubmitted(round).stream().filter(Comment::isOwedAnAnswer).toList();
    Map<CommentId, Answer> found = answers.find(ids(owed));
    return owed.stream()
        .filter(
            one ->
                (found.containsKey(one.id()) ? found.get(one.id()).state() : AnswerState.OPEN)
                    == state)
        .toList();
  }

  private static List<CommentId> ids(Collection<Comment> comments) {
    return comments.stream().map(Comment::id).toList();
  }
}
