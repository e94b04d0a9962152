package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.consultation.Answer;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Objections;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.identity.Person;

/** The answers to what one has said, read at once for a whole screen. */
class OwnAnswers {

  private final Objections objections;
  private final Person person;
  private final Map<CommentId, Answer> answers;
  private final Runnable done;

  OwnAnswers(Objections objections, Person person, Collection<Comment> said, Runnable done) {
    this.objections = objections;
    this.person = person;
    this.done = done;
    answers = new HashMap<>(objections.findReleased(person, List.copyOf(said)));
  }

  /** Empty until the round is released. */
  Optional<Component> of(Comment comment, Round round) {
    Answer answer = answers.get(comment.id());
    return round.state() == RoundState.RELEASED && answer != null
        ? Optional.of(new OwnAnswer(objections, person, comment, answer, done))
        : Optional.empty();
  }
}
