package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.answer.Answer;
import org.plenary.answer.AnswerDeed;
import org.plenary.answer.AnswerStep;
import org.plenary.answer.AnsweredElsewhere;
import org.plenary.identity.People;
import org.plenary.ui.ReaderDates;

/** What somebody else said meanwhile, above what one has typed. */
class ElsewhereNote extends Div {

  /**
   * @param show called to see theirs instead of what was typed
   */
  ElsewhereNote(
      AnsweredElsewhere theirs,
      List<AnswerStep> history,
      People people,
      ReaderDates dates,
      Runnable show) {
    addClassName("telsewhere");
    Paragraph what = new Paragraph(getTranslation(theirs.messageKey(), theirs.arguments()));
    what.addClassName("bad");
    what.getElement().setAttribute("role", "alert");
    List<AnswerStep> last = last(history);
    boolean isDecided =
        theirs.now().answers().stream()
            .filter(one -> one.comment().equals(theirs.comment().id()))
            .anyMatch(Answer::isDecided);
    Button drop = new Button(getTranslation("answer.triage.elsewhere-show"), event -> show.run());
    drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    add(
        what,
        new TriageHistory(
            theirs.comment(), last, people.list(last.stream().map(AnswerStep::by).toList()), dates),
        new Paragraph(
            getTranslation(
                isDecided ? "answer.triage.elsewhere-decided" : "answer.triage.elsewhere-again")),
        drop);
  }

  /** The latest that says what becomes of the comment, or takes that back. */
  private static List<AnswerStep> last(List<AnswerStep> history) {
    return history.stream()
        .filter(
            step ->
                Stream.of(
                        AnswerDeed.PROPOSED,
                        AnswerDeed.DECIDED,
                        AnswerDeed.DECIDED_BY_GROUP,
                        AnswerDeed.REOPENED)
                    .anyMatch(step.deed()::equals))
        .reduce((before, later) -> later)
        .stream()
        .toList();
  }
}
