package org.plenary.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Voices;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of comments made without an account, and what their authors think of it. Whoever
 * holds the link of the mail is the author.
 */
@Service
@Transactional
public class PublicAnswers {

  private final Rounds rounds;
  private final Voices voices;
  private final AnswerRows answers;
  private final Objections objections;

  PublicAnswers(Rounds rounds, Voices voices, AnswerRows answers, Objections objections) {
    this.rounds = rounds;
    this.voices = voices;
    this.answers = answers;
    this.objections = objections;
  }

  /** The round a mail leads to: open to all, or one in which this key opens what was said. */
  @Transactional(readOnly = true)
  public Round get(RoundId id, String key) {
    Round round = rounds.get(id);
    boolean isOpenToAll = round.audience().isOpenToAll() && round.state().hasOpened();
    if (!isOpenToAll && voices.list(id, key).isEmpty()) {
      throw new NotFound(RoundId.KIND, id.value());
    }
    return round;
  }

  /** Everything said from the address the mail went to; nothing for a link that leads nowhere. */
  @Transactional(readOnly = true)
  public List<DispositionReport.Line> list(RoundId round, String key) {
    List<Comment> own =
        voices.list(round, key).stream()
            .filter(comment -> comment.state() == CommentState.SUBMITTED && !comment.isHidden())
            .sorted(Comparator.comparing(comment -> Objects.requireNonNull(comment.number())))
            .toList();
    Map<CommentId, Answer> found = answers.find(own.stream().map(Comment::id).toList());
    return own.stream()
        .map(
            comment ->
                new DispositionReport.Line(
                    comment,
                    found.getOrDefault(comment.id(), Answer.none(comment.id())),
                    List.of()))
        .toList();
  }

  public void satisfied(RoundId round, String key, int number) {
    objections.satisfied(own(round, key, number), DomainEvent.SYSTEM);
  }

  public void object(RoundId round, String key, int number, String why) {
    objections.object(own(round, key, number), why, DomainEvent.SYSTEM);
  }

  private Comment own(RoundId round, String key, int number) {
    return list(round, key).stream()
        .map(DispositionReport.Line::comment)
        .filter(comment -> Objects.equals(comment.number(), number))
        .findFirst()
        .orElseThrow(() -> new NotFound(RoundId.KIND, round.value()));
  }
}
