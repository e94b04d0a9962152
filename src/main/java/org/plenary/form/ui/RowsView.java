package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormField;
import org.plenary.form.Problem;
import org.plenary.ui.Icon;
import org.plenary.ui.Toast;

/** A repeated group: framed rows of the same questions, to add to and to take from. */
final class RowsView implements FieldView {

  private final FormField field;
  private final FieldViews views;
  private final Question question;
  private final Div frame = new Div();
  private final Button add;
  private final List<RowCard> cards = new ArrayList<>();
  private Runnable changed = () -> {};
  private Runnable left = () -> {};

  RowsView(FormField field, FieldViews views) {
    this.field = field;
    this.views = views;
    question = new Question(field);
    frame.addClassName("mrows");
    String words = field.addLabel();
    add =
        new Button(
            words.isEmpty() ? question.getTranslation("form.rows.add") : words, new Icon("plus"));
    add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    add.addClickListener(event -> addRow());
    question.answeredBy(frame, add);
    show(null);
  }

  @Override
  public Component component() {
    return question;
  }

  @Override
  public @Nullable Object value() {
    return cards.stream().map(RowCard::value).toList();
  }

  @Override
  public void show(@Nullable Object value) {
    List<?> rows = value instanceof List<?> list ? list : List.of();
    cards.clear();
    rows.forEach(row -> cards.add(card(row instanceof Map<?, ?> map ? map : Map.of())));
    while (cards.size() < fewest()) {
      cards.add(card(Map.of()));
    }
    arrange();
  }

  @Override
  public void complain(List<Problem> problems, Function<Problem, String> words) {
    question.complain(
        FieldView.firstOf(
            problems.stream().filter(problem -> problem.rowIndex() == null).toList(), words));
    for (int index = 0; index < cards.size(); index++) {
      int row = index;
      cards
          .get(index)
          .complain(
              problems.stream().filter(p -> p.rowIndex() != null && p.rowIndex() == row).toList(),
              words);
    }
  }

  @Override
  public void onChange(Runnable whenChanged) {
    changed = whenChanged;
  }

  @Override
  public void onLeave(Runnable whenLeft) {
    left = whenLeft;
  }

  @Override
  public void focus() {
    cards.get(0).focus();
  }

  @Override
  public void focus(Problem problem) {
    Integer row = problem.rowIndex();
    if (row == null || row >= cards.size()) {
      focus();
    } else {
      cards.get(row).focus(problem.fieldKey().substring(field.key().length() + 1));
    }
  }

  @Override
  public Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    for (int index = 0; index < cards.size(); index++) {
      String row = field.key() + "." + index + ".";
      cards.get(index).typed().forEach((key, text) -> typed.put(row + key, text));
    }
    return typed;
  }

  private void addRow() {
    RowCard card = card(Map.of());
    cards.add(card);
    arrange();
    card.focus();
  }

  private void remove(RowCard card) {
    Object before = value();
    int place = cards.indexOf(card);
    cards.remove(card);
    while (cards.size() < fewest()) {
      cards.add(card(Map.of()));
    }
    arrange();
    changed.run();
    left.run();
    cards.get(Math.min(place, cards.size() - 1)).focus();
    Toast.withUndo(
        question.getTranslation("form.rows.removed", place + 1, field.label()),
        () -> {
          show(before);
          changed.run();
        });
  }

  private RowCard card(Map<?, ?> values) {
    return new RowCard(field, views, values, () -> changed.run(), () -> left.run(), this::remove);
  }

  private void arrange() {
    frame.removeAll();
    for (int index = 0; index < cards.size(); index++) {
      cards.get(index).number(index);
      frame.add(cards.get(index));
    }
    Integer most = field.limits().most();
    add.setVisible(most == null || cards.size() < most);
  }

  private int fewest() {
    Integer least = field.limits().least();
    return least == null || least < 1 ? 1 : least;
  }
}
