package org.plenary.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.ReadableComments;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every comment on a guideline that was ever handed in, by whatever channel, under one count of
 * numbers. The office reads all of it; those asked by a round read what the round lets them see.
 */
@Service
@Transactional(readOnly = true)
public class Register {

  private final RegisterRows rows;
  private final RegisterSight sight;
  private final ReadableComments comments;
  private final AnswerRows answers;
  private final Rounds rounds;

  Register(
      RegisterRows rows,
      RegisterSight sight,
      ReadableComments comments,
      AnswerRows answers,
      Rounds rounds) {
    this.rows = rows;
    this.sight = sight;
    this.comments = comments;
    this.answers = answers;
    this.rounds = rounds;
  }

  /** One page. The same number of statements however long the register is. */
  public List<Comment> list(
      Person by, RegisterFilter filter, RegisterOrder order, int offset, int limit) {
    return rows.list(
        new RegisterQuery(filter, sight.of(by, filter.guideline())), order, offset, limit);
  }

  /**
   * What became of these, as far as this person may know: the office as it stands now, others what
   * was decided in rounds that are released. The same number of statements for one and for many.
   */
  public Map<CommentId, Answer> findAnswers(Person by, Collection<Comment> of) {
    List<CommentId> readable =
        comments.of(by, of.stream().map(Comment::id).toList()).stream()
            .map(CommentId::new)
            .toList();
    Map<CommentId, Answer> found = new HashMap<>(answers.find(readable));
    if (!by.mayReadEverything()) {
      Set<RoundId> released = rounds.findReleased();
      of.stream()
          .filter(comment -> !released.contains(comment.round()))
          .forEach(comment -> found.remove(comment.id()));
      found.values().removeIf(answer -> !answer.isDecided());
    }
    return found;
  }

  public int count(Person by, RegisterFilter filter) {
    return rows.count(new RegisterQuery(filter, sight.of(by, filter.guideline())));
  }
}
