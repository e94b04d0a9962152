package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormField;
import org.plenary.form.Problem;

/** The files handed in for one question. */
final class FilesView implements FieldView {

  private final FileSlot slot;
  private final Question question;
  private Runnable changed = () -> {};
  private Runnable left = () -> {};

  FilesView(FormField field, FileSlot slot) {
    this.slot = slot;
    question = new Question(field);
    question.answeredBy(new Div(slot.component(this::change)));
  }

  @Override
  public Component component() {
    return question;
  }

  @Override
  public @Nullable Object value() {
    return slot.files();
  }

  @Override
  public void show(@Nullable Object value) {
    // The slot knows its files; the stored answer only repeats them.
  }

  @Override
  public void complain(List<Problem> problems, Function<Problem, String> words) {
    question.complain(FieldView.firstOf(problems, words));
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
    question.getElement().callJsFunction("focus");
    question.scrollIntoView();
  }

  private void change() {
    changed.run();
    left.run();
  }
}
