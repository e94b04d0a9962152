package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Objects;
import org.plenary.answer.Answer;
import org.plenary.answer.Objection;
import org.plenary.answer.ObjectionDesk;
import org.plenary.answer.ObjectionOutcome;
import org.plenary.consultation.Comment;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.TextKey;
import org.plenary.consultation.ui.CommentCard;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Badge;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Toast;

/** A comment, its answer, what its contributor misses in it, and what the office makes of that. */
class ObjectionCard extends Section {

  private final Comment comment;
  private final ObjectionDesk objections;
  private final Person person;
  private final Runnable done;

  ObjectionCard(
      Objection one, ObjectionDesk objections, Person person, Locale language, Runnable done) {
    comment = one.comment();
    this.objections = objections;
    this.person = person;
    this.done = done;
    Answer answer = one.answer();
    getElement()
        .setAttribute("aria-label", getTranslation("answer.objections.card", comment.number()));
    addClassName("objection");
    add(new CommentCard(comment, null, language));
    add(
        new Badge(TriageTexts.status(this, comment, answer)),
        said("answer.objections.answer", answer.words()),
        said("answer.objections.misses", answer.satisfactionWords()));
    ObjectionOutcome outcome = answer.objectionOutcome();
    if (outcome != null) {
      add(said("answer.objection." + TextKey.of(outcome), answer.objectionWords()));
    }
    Div acts = new Div();
    acts.addClassName("acts");
    if (outcome == null && person.isStaff()) {
      acts.add(act(ObjectionOutcome.STANDS), act(ObjectionOutcome.TAKEN_UP));
    }
    LinkButton report =
        new LinkButton(
                getTranslation("answer.release.report"),
                ConsultationRoutes.report(
                    comment.round(), Objects.requireNonNull(comment.number())))
            .icon("external-link")
            .quiet();
    report.setRouterIgnore(true);
    acts.add(report);
    add(acts);
  }

  private Div said(String key, String text) {
    Span name = new Span(getTranslation(key));
    name.addClassNames("small", "ink2");
    Div part = new Div(name);
    Paragraph words = new Paragraph(text);
    words.addClassNames("words", "said");
    words.getElement().setAttribute("dir", "auto");
    part.add(words);
    return part;
  }

  private Button act(ObjectionOutcome outcome) {
    String name = "answer.objection." + TextKey.of(outcome);
    String verb = getTranslation(name + ".action");
    return new Button(
        verb,
        event -> {
          TextArea words = new TextArea(getTranslation(name + ".why"));
          words.setHelperText(getTranslation("answer.objections.told"));
          words.setWidthFull();
          new AskDialog(
                  getTranslation(name + ".question", comment.number()),
                  "",
                  verb,
                  () -> {
                    objections.answer(person, comment.id(), outcome, words.getValue());
                    Toast.show(getTranslation("answer.objections.done"));
                    done.run();
                  })
              .with(words)
              .open();
        });
  }
}
