package org.plenary.answer.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.answer.Answer;
import org.plenary.answer.Objections;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.ui.OwnCommentPart;
import org.plenary.identity.Person;

/** The answers to what one has said, once their rounds are released. */
@org.springframework.stereotype.Component
class OwnAnswers implements OwnCommentPart {

  private final Objections objections;

  OwnAnswers(Objections objections) {
    this.objections = objections;
  }

  @Override
  public Map<CommentId, Component> map(Person reader, List<Comment> own, Runnable done) {
    Map<CommentId, Answer> answers = objections.findReleased(reader, own);
    Map<CommentId, Component> shown = new HashMap<>();
    for (Comment comment : own) {
      Answer answer = answers.get(comment.id());
      if (answer != null) {
        shown.put(comment.id(), new OwnAnswer(objections, reader, comment, answer, done));
      }
    }
    return shown;
  }
}
