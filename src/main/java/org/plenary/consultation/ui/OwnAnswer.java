package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.plenary.consultation.Answer;
import org.plenary.consultation.AnswerRefused;
import org.plenary.consultation.Comment;
import org.plenary.consultation.TextKey;
import org.plenary.consultation.Verdicts;
import org.plenary.identity.Person;
import org.plenary.ui.Badge;
import org.plenary.ui.Icon;

/** What became of one's comment, and whether that satisfies. */
class OwnAnswer extends Div {

  private final Verdicts verdicts;
  private final Person person;
  private final Comment comment;
  private final Runnable done;

  OwnAnswer(
      Verdicts verdicts, Person person, Comment comment, Answer answer, Runnable done) {
    this.verdicts = verdicts;
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
    if (answer.verdict() != null) {
      Span said =
          new Span(getTranslation("consultation.verdict." + TextKey.of(answer.verdict())));
      said.addClassNames("small", "ink2");
      add(said);
    } else if (answer.isDecided() && verdicts.mayJudge(person, comment)) {
      add(choices());
    }
  }

  private Div choices() {
    Button satisfied =
        new Button(
            getTranslation("consultation.verdict.satisfied-action"),
            new Icon("check"),
            event -> {
              verdicts.satisfied(person, comment.id());
              done.run();
            });
    Button object =
        new Button(
            getTranslation("consultation.verdict.object-action"),
            new Icon("flag"),
            event -> ask());
    satisfied.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    object.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    Div acts = new Div(satisfied, object);
    acts.addClassName("acts");
    return acts;
  }

  private void ask() {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(
        getTranslation("consultation.verdict.object-question", comment.number()));
    dialog.setWidth("34rem");
    TextArea why = new TextArea(getTranslation("consultation.verdict.object-why"));
    why.setHelperText(getTranslation("consultation.verdict.object-help"));
    why.setWidthFull();
    dialog.add(why);
    Button yes =
        new Button(
            getTranslation("consultation.verdict.object-action"),
            event -> {
              try {
                verdicts.object(person, comment.id(), why.getValue());
                dialog.close();
                done.run();
              } catch (AnswerRefused refused) {
                why.setErrorMessage(
                    getTranslation(refused.messageKey(), refused.arguments()));
                why.setInvalid(true);
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog
        .getFooter()
        .add(
            new Button(
                getTranslation("consultation.round.leave"), event -> dialog.close()),
            yes);
    dialog.open();
  }
}
