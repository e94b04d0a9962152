package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.plenary.answer.Answer;
import org.plenary.answer.AnswerRefused;
import org.plenary.answer.ObjectionOutcome;
import org.plenary.answer.Objections;
import org.plenary.consultation.Comment;
import org.plenary.consultation.TextKey;
import org.plenary.identity.Person;
import org.plenary.ui.Badge;
import org.plenary.ui.Icon;
import org.plenary.ui.Written;

/** What became of one's comment, and whether that satisfies. */
class OwnAnswer extends Div {

  private final Objections objections;
  private final Person person;
  private final Comment comment;
  private final Runnable done;

  OwnAnswer(Objections objections, Person person, Comment comment, Answer answer, Runnable done) {
    this.objections = objections;
    this.person = person;
    this.comment = comment;
    this.done = done;
    addClassName("ownanswer");
    add(new Badge(TriageTexts.status(this, comment, answer)));
    if (answer.isDecided() && !answer.words().isEmpty()) {
      Paragraph words = new Paragraph(answer.words());
      words.addClassNames("words", "said");
      words.getElement().setAttribute("dir", "auto");
      add(words);
    }
    if (answer.satisfaction() != null) {
      Span said =
          new Span(getTranslation("answer.satisfaction." + TextKey.of(answer.satisfaction())));
      said.addClassNames("small", "ink2");
      add(said);
      ObjectionOutcome outcome = answer.objectionOutcome();
      if (outcome != null) {
        add(
            new Span(getTranslation("answer.objection." + TextKey.of(outcome))),
            new Written(answer.objectionWords()));
      }
    } else if (answer.isDecided() && objections.mayJudge(person, comment)) {
      add(choices());
    }
  }

  private Div choices() {
    Button satisfied =
        new Button(
            getTranslation("answer.satisfaction.satisfied-action"),
            new Icon("check"),
            event -> {
              objections.satisfied(person, comment.id());
              done.run();
            });
    Button object =
        new Button(
            getTranslation("answer.satisfaction.object-action"), new Icon("flag"), event -> ask());
    satisfied.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    object.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    Div acts = new Div(satisfied, object);
    acts.addClassName("acts");
    return acts;
  }

  private void ask() {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(getTranslation("answer.satisfaction.object-question", comment.number()));
    dialog.setWidth("34rem");
    TextArea why = new TextArea(getTranslation("answer.satisfaction.object-why"));
    why.setHelperText(getTranslation("answer.satisfaction.object-help"));
    why.setWidthFull();
    dialog.add(why);
    Button yes =
        new Button(
            getTranslation("answer.satisfaction.object-action"),
            event -> {
              try {
                objections.object(person, comment.id(), why.getValue());
                dialog.close();
                done.run();
              } catch (AnswerRefused refused) {
                why.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                why.setInvalid(true);
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog
        .getFooter()
        .add(new Button(getTranslation("consultation.round.leave"), event -> dialog.close()), yes);
    dialog.open();
  }
}
