package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.jury.ScoreChangedElsewhere;
import org.plenary.jury.ScoreRefused;
import org.plenary.jury.Scorecards;
import org.plenary.programme.Criterion;
import org.plenary.ui.ScoreScale;

/** One criterion: a line with its score, or, opened, the scale and the note. */
class CriterionCard extends Div {

  private final Criterion criterion;
  private final ScorecardDraft draft;
  private final Consumer<Criterion> open;
  private final Consumer<Criterion> next;
  private @Nullable ScoreScale scale;

  CriterionCard(
      Criterion criterion,
      ScorecardDraft draft,
      Consumer<Criterion> open,
      Consumer<Criterion> next) {
    this.criterion = criterion;
    this.draft = draft;
    this.open = open;
    this.next = next;
    setOpen(false);
  }

  final void setOpen(boolean isOpen) {
    removeAll();
    scale = null;
    if (draft.isFrozen()) {
      add(frozen());
    } else if (isOpen) {
      add(opened());
    } else {
      add(line());
    }
  }

  void focusScale() {
    if (scale != null) {
      // A radio group cannot be focused itself, and its buttons may be drawn some moments later.
      scale
          .getElement()
          .executeJs(
              """
              const reach = (moments) => {
                (this.querySelector('vaadin-radio-button[checked]')
                    ?? this.querySelector('vaadin-radio-button'))?.focus();
                if (moments && this.isConnected && !this.contains(document.activeElement))
                  requestAnimationFrame(() => reach(moments - 1));
              };
              setTimeout(() => reach(30));
              """);
    }
  }

  private Component line() {
    Span name = new Span(criterion.name());
    Span weight = small("jury.scorecard.weight");
    Span score = new Span();
    score.addClassName("value");
    NativeButton line = new NativeButton();
    line.addClassName("crit");
    BigDecimal value = draft.value(criterion.key());
    if (value == null) {
      line.addClassName("todo");
      score.setText(getTranslation("jury.scorecard.score"));
    } else {
      score.setText(JuryWords.points(this, value));
    }
    line.getElement().setAttribute("aria-expanded", "false");
    line.add(new Span(name, weight), score);
    line.addClickListener(event -> open.accept(criterion));
    return line;
  }

  private Component opened() {
    Div card = new Div(heading(), question(), scaleField(), noteField(), nextButton());
    card.addClassNames("crit", "open");
    return card;
  }

  private Component heading() {
    H3 name = new H3(criterion.name());
    Span weight = small("jury.scorecard.weight");
    weight.addClassName("w");
    Div heading = new Div(name, weight);
    heading.addClassName("ct");
    return heading;
  }

  private Component question() {
    Div question = new Div();
    question.addClassName("help");
    criterion.question().lines().map(Paragraph::new).forEach(question::add);
    return question;
  }

  private Component scaleField() {
    int maximum = draft.edition().rules().scoreMaximum();
    ScoreScale field = new ScoreScale(criterion.name(), 0, maximum);
    field.ends(
        getTranslation("jury.scorecard.lowest", 0),
        getTranslation("jury.scorecard.middle", maximum / 2),
        getTranslation("jury.scorecard.highest", maximum));
    showStored(field);
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            save(field, BigDecimal.valueOf(event.getValue()), draft.note(criterion.key()));
          }
        });
    scale = field;
    return field;
  }

  private Component noteField() {
    TextArea note = new TextArea(getTranslation("jury.scorecard.note"));
    note.setHelperText(
        getTranslation(
            "jury.scorecard.note-help",
            2,
            draft.edition().rules().scoreMaximum() - 1,
            draft.edition().rules().scoreMaximum()));
    note.setMaxLength(Scorecards.LONGEST_NOTE);
    note.setWidthFull();
    note.setValue(draft.note(criterion.key()));
    note.setValueChangeMode(ValueChangeMode.LAZY);
    note.setValueChangeTimeout(700);
    note.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            saveNote(note, event.getValue());
          }
        });
    return note;
  }

  private Component nextButton() {
    Button button =
        new Button(
            getTranslation("jury.scorecard.next-criterion"), event -> next.accept(criterion));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.addClassName("nextcrit");
    return button;
  }

  private void save(ScoreScale field, BigDecimal value, String note) {
    try {
      draft.save(criterion.key(), value, note);
      field.setInvalid(false);
    } catch (ScoreRefused refused) {
      field.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
      field.setInvalid(true);
    } finally {
      showStored(field);
    }
  }

  private void saveNote(TextArea field, String text) {
    try {
      draft.save(criterion.key(), draft.value(criterion.key()), text);
    } catch (ScoreChangedElsewhere elsewhere) {
      field.setValue(elsewhere.stored().note());
      throw elsewhere;
    }
  }

  /** Half points come from elsewhere; the scale shows whole ones. */
  private void showStored(ScoreScale field) {
    BigDecimal stored = draft.value(criterion.key());
    if (stored != null && stored.stripTrailingZeros().scale() <= 0) {
      field.setValue(stored.intValueExact());
    }
  }

  private Component frozen() {
    BigDecimal value = draft.value(criterion.key());
    Span score = new Span(value == null ? "" : JuryWords.points(this, value));
    score.addClassName("value");
    Div line = new Div(new Span(new Span(criterion.name()), small("jury.scorecard.weight")), score);
    line.addClassNames("crit", "sent");
    Div card = new Div(line);
    if (!draft.note(criterion.key()).isBlank()) {
      Paragraph note = new Paragraph(draft.note(criterion.key()));
      note.addClassNames("words", "sentnote");
      note.getElement().setAttribute("dir", "auto");
      card.add(note);
    }
    return card;
  }

  private Span small(String key) {
    Span small = new Span(getTranslation(key, criterion.weightPercent()));
    small.addClassName("small");
    return small;
  }
}
