package org.plenary.answer.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.answer.Answer;
import org.plenary.answer.AnswerRefused;
import org.plenary.answer.AnswerState;
import org.plenary.answer.GroupDecision;
import org.plenary.answer.Outcome;
import org.plenary.answer.Reply;
import org.plenary.answer.TriageItem;
import org.plenary.consultation.Severity;
import org.plenary.meeting.TakenDecision;
import org.plenary.ui.FieldFocus;

/** What should become of the comment, in words its contributor will read. */
class AnswerForm extends Div {

  private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
  private final TextArea words = new TextArea();
  private final Checkbox alike = new Checkbox();
  private final Paragraph refusal = new Paragraph();
  private final List<Outcome> offered;
  private @Nullable GroupDecisionFields group;

  /**
   * @param taken what meetings decided that a blocking comment may be answered by
   */
  AnswerForm(TriageItem item, List<TakenDecision> taken, boolean isOpen) {
    addClassName("tform");
    Answer answer = item.answer();
    offered = Outcome.offeredFor(item.comment().kind());
    outcome.setLabel(getTranslation("answer.triage.outcome"));
    outcome.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    outcome.setItems(offered);
    outcome.setItemLabelGenerator(one -> TriageTexts.outcome(this, one));
    outcome.setValue(answer.outcome());
    outcome.setReadOnly(!isOpen);
    words.setLabel(getTranslation("answer.triage.words"));
    words.addClassName("words");
    words.setHelperText(getTranslation("answer.triage.words-hint", item.alike() + 1));
    words.setValue(answer.words());
    words.setReadOnly(!isOpen);
    words.setWidthFull();
    refusal.addClassName("bad");
    refusal.getElement().setAttribute("role", "alert");
    add(refusal, outcome, words);
    outcome.addValueChangeListener(event -> clear());
    words.addValueChangeListener(event -> clear());
    if (item.alike() > 0 && isOpen) {
      alike.setLabel(getTranslation("answer.triage.same-for", item.alike()));
      alike.setValue(true);
      add(alike);
    }
    if (item.comment().severity() == Severity.BLOCKING && answer.state() != AnswerState.OPEN) {
      group = new GroupDecisionFields(answer.decision(), taken, isOpen);
      add(group);
    }
  }

  /** By its key, counted from 1; from there one step on is the field for the answer. */
  void choose(int number) {
    if (!outcome.isReadOnly() && number >= 1 && number <= offered.size()) {
      outcome.setValue(offered.get(number - 1));
      FieldFocus.on(outcome);
    }
  }

  boolean isForAlike() {
    return alike.getValue();
  }

  Reply reply() {
    return new Reply(outcome.getValue(), words.getValue());
  }

  GroupDecision decision() {
    return group == null ? new GroupDecision("", null, "") : group.decision();
  }

  /** At the field it is about; what was typed stays. */
  void explain(AnswerRefused refused) {
    clear();
    String why = getTranslation(refused.messageKey(), refused.arguments());
    switch (refused.field()) {
      case OUTCOME -> {
        outcome.setErrorMessage(why);
        outcome.setInvalid(true);
      }
      case WORDS -> {
        words.setErrorMessage(why);
        words.setInvalid(true);
        words.focus();
      }
      default -> {
        if (group == null || !group.explain(refused.field(), why)) {
          refusal.setText(why);
        }
      }
    }
  }

  private void clear() {
    refusal.setText("");
    outcome.setInvalid(false);
    words.setInvalid(false);
    if (group != null) {
      group.clear();
    }
  }
}
