package org.plenary.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plenary.answer.AnswerRefused.Field;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Comments with their answers, held for whoever answers them now. */
@Component
class AnswerCases {

  private final Rounds rounds;
  private final Comments comments;
  private final AnswerRows answers;

  AnswerCases(Rounds rounds, Comments comments, AnswerRows answers) {
    this.rounds = rounds;
    this.comments = comments;
    this.answers = answers;
  }

  /** One of them. */
  record Case(Comment comment, Answer answer, Round in) {

    CommentId id() {
      return comment.id();
    }

    RoundId round() {
      return comment.round();
    }

    boolean isLate() {
      return in.isAfterRelease(comment);
    }

    void requireUndecided() {
      if (answer.isDecided()) {
        throw new AnswerRefused(Field.COMMENT, "already-decided", comment.number());
      }
    }

    void requireProposed() {
      requireUndecided();
      if (answer.state() != AnswerState.PROPOSED) {
        throw new AnswerRefused(Field.COMMENT, "not-proposed", comment.number());
      }
    }
  }

  /**
   * In the order of their numbers, all of one round. Refused once its answers are out, but for what
   * came after that.
   */
  List<Case> lock(Person by, Collection<CommentId> ids) {
    requireOffice(by, ids);
    List<Comment> found = comments.list(ids);
    if (ids.isEmpty() || found.size() != ids.size()) {
      throw new NotFound(CommentId.KIND, ids.toString());
    }
    RoundId id = found.get(0).round();
    if (found.stream().anyMatch(comment -> !comment.round().equals(id))) {
      throw new NotFound(CommentId.KIND, ids.toString());
    }
    found.forEach(AnswerPolicy::requireAnswerable);
    Round round = rounds.lock(id);
    if (round.state() == RoundState.RELEASED && !found.stream().allMatch(round::isAfterRelease)) {
      throw new AnswerRefused(Field.COMMENT, "already-released", round.name());
    }
    Map<CommentId, Answer> locked = answers.lock(id, ids);
    return found.stream()
        .sorted(Comparator.comparing(AnswerCases::number))
        .map(comment -> new Case(comment, locked.get(comment.id()), round))
        .toList();
  }

  private static int number(Comment comment) {
    return comment.number() == null ? 0 : comment.number();
  }

  /** Whoever may not even read the register finds nothing. */
  private static void requireOffice(Person by, Collection<CommentId> ids) {
    if (!by.mayReadEverything()) {
      throw new NotFound(CommentId.KIND, ids.toString());
    }
    NotAllowed.unlessStaff(by);
  }

  void requireReader(Person by, CommentId id) {
    if (!by.mayReadEverything()) {
      throw new NotFound(CommentId.KIND, id.value());
    }
  }
}
