package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormField;
import org.plenary.form.Limits;
import org.plenary.form.Problem;
import org.plenary.ui.WordCount;

/** A long answer with the count of its words below. */
final class LongTextView implements FieldView {

  private final FormField question;
  private final TextArea area;
  private final WordCount count;
  private final Div both;

  LongTextView(FormField question, TextArea area) {
    this.question = question;
    this.area = area;
    Limits limits = question.limits();
    count = new WordCount(orNone(limits.least()), orNone(limits.most()));
    both = new Div(area, count);
    both.addClassName("longtext");
    area.addValueChangeListener(event -> count.show(event.getValue()));
  }

  @Override
  public Component component() {
    return both;
  }

  @Override
  public @Nullable Object value() {
    return area.getValue();
  }

  @Override
  public void show(@Nullable Object value) {
    area.setValue(value == null ? "" : value.toString());
  }

  @Override
  public void complain(List<Problem> problems, Function<Problem, String> words) {
    area.setErrorMessage(FieldView.firstOf(problems, words));
    area.setInvalid(!problems.isEmpty());
  }

  @Override
  public void onChange(Runnable changed) {
    area.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            changed.run();
          }
        });
  }

  @Override
  public void onLeave(Runnable left) {
    area.addBlurListener(event -> left.run());
  }

  @Override
  public void focus() {
    area.focus();
  }

  @Override
  public Map<String, String> typed() {
    return Map.of(question.key(), area.getValue());
  }

  private static int orNone(@Nullable Integer limit) {
    return limit == null ? 0 : limit;
  }
}
