package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Problem;

/** Words between the questions. */
record NoteView(Paragraph paragraph) implements FieldView {

  NoteView {
    paragraph.addClassName("formnote");
  }

  @Override
  public Component component() {
    return paragraph;
  }

  @Override
  public @Nullable Object value() {
    return null;
  }

  @Override
  public void show(@Nullable Object value) {}

  @Override
  public void complain(List<Problem> problems, Function<Problem, String> words) {}

  @Override
  public void onChange(Runnable changed) {}

  @Override
  public void onLeave(Runnable left) {}

  @Override
  public void focus() {}
}
