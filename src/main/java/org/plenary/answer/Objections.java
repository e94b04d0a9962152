package org.plenary.answer;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.answer.AnswerRefused.Field;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Comments;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.group.Bodies;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contributors think of their answers: satisfied, or they object and say why. */
@Service
@Transactional
public class Objections {

  private final Comments comments;
  private final Rounds rounds;
  private final AnswerRows answers;
  private final AnswerHistory history;
  private final Bodies bodies;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Objections(
      Comments comments,
      Rounds rounds,
      AnswerRows answers,
      AnswerHistory history,
      Bodies bodies,
      ApplicationEventPublisher events,
      Clock clock) {
    this.comments = comments;
    this.rounds = rounds;
    this.answers = answers;
    this.history = history;
    this.bodies = bodies;
    this.events = events;
    this.clock = clock;
  }

  public void satisfied(Person by, CommentId id) {
    satisfied(own(by, id), by.id().value());
  }

  public void object(Person by, CommentId id, String why) {
    object(own(by, id), why, by.id().value());
  }

  private Comment own(Person by, CommentId id) {
    Comment comment = comments.get(by, id);
    if (!mayJudge(by, comment)) {
      throw new AnswerRefused(Field.COMMENT, "not-yours", comment.number());
    }
    return comment;
  }

  /** For whoever showed that the comment is theirs. */
  void satisfied(Comment own, String actor) {
    judge(own, Satisfaction.SATISFIED, "", actor);
  }

  /** As {@link #satisfied(Comment, String)}; refused without a reason. */
  void object(Comment own, String why, String actor) {
    if (why.isBlank()) {
      throw new AnswerRefused(Field.WORDS, "objection-without-reason");
    }
    AnswerPolicy.requireShort(why, Field.WORDS);
    judge(own, Satisfaction.OBJECTED, why.strip(), actor);
  }

  private void judge(Comment own, Satisfaction satisfaction, String words, String actor) {
    CommentId id = own.id();
    Answer answer = answers.lock(own.round(), List.of(id)).get(id);
    if (rounds.get(own.round()).state() != RoundState.RELEASED || !answer.isDecided()) {
      throw new AnswerRefused(Field.COMMENT, "not-answered-yet", own.number());
    }
    answers.judge(id, satisfaction, words, clock.instant());
    history.record(
        id,
        new AnswerStep(
            satisfaction == Satisfaction.SATISFIED ? AnswerDeed.SATISFIED : AnswerDeed.OBJECTED,
            answer.outcome(),
            words,
            new PersonId(actor),
            clock.instant()));
    events.publishEvent(new AnswerJudged(id, own.round(), satisfaction, actor));
  }

  /** Whoever said it; what a body said is its desk officer's to judge. */
  @Transactional(readOnly = true)
  public boolean mayJudge(Person by, Comment comment) {
    return comment.body() == null
        ? by.id().equals(comment.person())
        : bodies.maySubmit(by, comment.body());
  }

  /**
   * What became of these, as far as their rounds are released and this person is asked by them, or
   * said it in their own name.
   */
  @Transactional(readOnly = true)
  public Map<CommentId, Answer> findReleased(Person by, List<Comment> said) {
    Set<RoundId> asked = released(rounds.list(by));
    Set<RoundId> spoken = released(rounds.listSpoken(by));
    List<CommentId> ids =
        said.stream()
            .filter(one -> one.state() == CommentState.SUBMITTED)
            .filter(
                one ->
                    asked.contains(one.round())
                        || spoken.contains(one.round())
                            && one.body() == null
                            && by.id().equals(one.person()))
            .map(Comment::id)
            .toList();
    Map<CommentId, Answer> found = new HashMap<>(answers.find(ids));
    ids.forEach(id -> found.putIfAbsent(id, Answer.none(id)));
    return found;
  }

  private static Set<RoundId> released(List<Round> of) {
    return of.stream()
        .filter(round -> round.state() == RoundState.RELEASED)
        .map(Round::id)
        .collect(Collectors.toSet());
  }
}
