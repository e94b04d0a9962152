package org.plenary.answer.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.answer.AnswerRefused;
import org.plenary.answer.GroupDecision;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.TakenDecision;
import org.plenary.ui.DatePickers;
import org.plenary.ui.LinkButton;

/** What the group decided: as a meeting here recorded it, or in words. */
class GroupDecisionFields extends Div {

  private static final int EXCERPT = 90;

  private final Select<TakenDecision> taken = new Select<>();
  private final Div source = new Div();
  private final TextField group = new TextField();
  private final DatePicker day = DatePickers.day();
  private final TextArea words = new TextArea();
  private GroupDecision.@Nullable Source known;

  /**
   * @param offered what meetings of the guideline decided; may be empty
   */
  GroupDecisionFields(
      @Nullable GroupDecision decision, List<TakenDecision> offered, boolean isOpen) {
    addClassName("tdecision");
    group.setLabel(getTranslation("answer.triage.group"));
    group.setHelperText(getTranslation("answer.triage.group-hint"));
    day.setLabel(getTranslation("answer.triage.day"));
    words.setLabel(getTranslation("answer.triage.group-words"));
    words.addClassName("words");
    if (decision != null) {
      group.setValue(decision.group());
      day.setValue(decision.on());
      words.setValue(decision.words());
      show(decision.source());
    }
    group.setReadOnly(!isOpen);
    day.setReadOnly(!isOpen);
    words.setReadOnly(!isOpen);
    group.setWidthFull();
    day.setWidthFull();
    words.setWidthFull();
    if (isOpen && !offered.isEmpty()) {
      offer(offered);
    }
    add(source, group, day, words);
  }

  private void offer(List<TakenDecision> offered) {
    taken.setLabel(getTranslation("answer.triage.taken"));
    taken.setEmptySelectionAllowed(true);
    taken.setEmptySelectionCaption(getTranslation("answer.triage.taken-nowhere"));
    taken.setItems(offered);
    taken.setItemLabelGenerator(
        one -> one == null ? getTranslation("answer.triage.taken-nowhere") : label(one));
    taken.setWidthFull();
    offered.stream()
        .filter(one -> GroupDecision.Source.of(one).equals(known))
        .findFirst()
        .ifPresent(taken::setValue);
    taken.addValueChangeListener(event -> take(event.getValue()));
    add(taken);
  }

  /** The fields are filled as the meeting has it, and may be put in other words. */
  private void take(@Nullable TakenDecision decision) {
    show(decision == null ? null : GroupDecision.Source.of(decision));
    if (decision != null) {
      group.setValue(decision.title());
      day.setValue(decision.on());
      words.setValue(decision.words());
      clear();
    }
  }

  private void show(GroupDecision.@Nullable Source from) {
    known = from;
    source.removeAll();
    source.setVisible(from != null);
    if (from != null) {
      source.add(
          new LinkButton(
                  getTranslation("answer.triage.meeting"), MeetingRoutes.meeting(from.meeting()))
              .icon("users")
              .quiet());
    }
  }

  private static String label(TakenDecision decision) {
    String line = decision.title() + ": " + decision.words().replaceAll("\\s+", " ");
    return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
  }

  GroupDecision decision() {
    return new GroupDecision(group.getValue(), day.getValue(), words.getValue(), known);
  }

  /** At the field it is about; false where that is none of these. */
  boolean explain(AnswerRefused.Field field, String why) {
    switch (field) {
      case GROUP -> {
        group.setErrorMessage(why);
        group.setInvalid(true);
        group.focus();
      }
      case DAY -> {
        day.setErrorMessage(why);
        day.setInvalid(true);
        day.focus();
      }
      case GROUP_WORDS -> {
        words.setErrorMessage(why);
        words.setInvalid(true);
        words.focus();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  void clear() {
    group.setInvalid(false);
    day.setInvalid(false);
    words.setInvalid(false);
  }
}
