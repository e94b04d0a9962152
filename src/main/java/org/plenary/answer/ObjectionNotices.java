package org.plenary.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundMail;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Voices;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.shared.DomainEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever objected that it is recorded, and what the office made of it. */
@Service
@Transactional
public class ObjectionNotices {

  private final Comments comments;
  private final AnswerRows answers;
  private final AnswerHistory history;
  private final Rounds rounds;
  private final Voices voices;
  private final People people;
  private final RoundMail mail;

  ObjectionNotices(
      Comments comments,
      AnswerRows answers,
      AnswerHistory history,
      Rounds rounds,
      Voices voices,
      People people,
      RoundMail mail) {
    this.comments = comments;
    this.answers = answers;
    this.history = history;
    this.rounds = rounds;
    this.voices = voices;
    this.people = people;
    this.mail = mail;
  }

  public void tellRecorded(CommentId id) {
    tell("objection-recorded", id);
  }

  public void tellAnswered(CommentId id) {
    tell("objection-answered", id);
  }

  private void tell(String template, CommentId id) {
    Comment comment = comments.get(id);
    Round round = rounds.get(comment.round());
    Answer answer = answers.find(List.of(id)).get(id);
    Map<String, Object> values = new HashMap<>(RoundMail.copy(comment));
    values.put("objection", answer.satisfactionWords());
    values.put("stands", answer.objectionOutcome() == ObjectionOutcome.STANDS);
    values.put("words", answer.objectionWords());
    String link = ConsultationRoutes.report(round.id(), Objects.requireNonNull(comment.number()));
    Optional<PersonId> by = objector(id);
    if (by.isPresent()) {
      Person to = people.get(by.get());
      if (to.state() == PersonState.ACTIVE) {
        mail.send(template, to, round, link, values);
      }
    } else {
      voices.tell(template, round, comment, link, values);
    }
  }

  /** Who objected last; empty where they have no account. */
  private Optional<PersonId> objector(CommentId id) {
    return history.list(id).stream()
        .filter(step -> step.deed() == AnswerDeed.OBJECTED)
        .reduce((before, later) -> later)
        .map(AnswerStep::by)
        .filter(by -> !by.value().equals(DomainEvent.SYSTEM));
  }
}
