package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.form.FormField;
import org.plenary.form.Problem;
import org.plenary.ui.ClashPanel;

/** One question in its place: what is to be corrected, the field, and another's answer to it. */
final class FieldFrame extends Div {

  private final FormField field;
  private final FieldView view;
  private final boolean readOnly;
  private @Nullable ClashPanel clash;

  FieldFrame(FormField field, FormDocument document, FieldViews views, Answers answers) {
    this.field = field;
    readOnly = document.isReadOnly(field);
    view = readOnly ? new NoteView(new Paragraph()) : views.of(field);
    addClassName("fieldcell");
    getStyle().set("--span", String.valueOf(field.columns()));
    setId("field-" + field.key());
    document.remark(field).map(RemarkBox::new).ifPresent(this::add);
    if (readOnly) {
      add(FormReader.answer(field, answers, file -> ""));
    } else {
      view.show(answers.value(field.key()));
      add(view.component());
    }
    if (view.typed().containsKey(field.key())) {
      getElement().setAttribute("data-keep", field.key());
    }
  }

  /** For a field of another section than the one on the screen. */
  static FieldFrame offScreen(FormField field, FormDocument document, Locale locale) {
    return new FieldFrame(field, document, new FieldViews(document, locale), Answers.NONE);
  }

  FormField field() {
    return field;
  }

  @Nullable Object value() {
    return view.value();
  }

  void show(@Nullable Object value) {
    view.show(value);
  }

  Map<String, String> typed() {
    return view.typed();
  }

  /** The browser sends this back with text that it kept. */
  void grewFrom(int revision) {
    getElement().setAttribute("data-revision", String.valueOf(revision));
  }

  void onChange(Runnable changed) {
    view.onChange(changed);
  }

  void onLeave(Runnable left) {
    view.onLeave(left);
  }

  void complain(List<Problem> problems, Function<Problem, String> words) {
    view.complain(problems, words);
  }

  void showClash(ClashPanel panel) {
    settle();
    clash = panel;
    add(panel);
  }

  void settle() {
    if (clash != null) {
      remove(clash);
      clash = null;
    }
  }

  void focus() {
    view.focus();
    insistOnFocus();
  }

  void focus(Problem problem) {
    view.focus(problem);
    insistOnFocus();
  }

  // A field that has only just been made may not be ready to take the focus yet.
  private void insistOnFocus() {
    getElement()
        .executeJs(
            "setTimeout(() => {"
                + "if (!this.contains(document.activeElement))"
                + " this.querySelector('input, textarea, vaadin-button')?.focus();"
                + " this.scrollIntoView({ block: 'nearest' }); }, 300)");
  }
}
