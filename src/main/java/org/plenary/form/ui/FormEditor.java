package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.form.Answers;
import org.plenary.form.Problem;
import org.plenary.form.Progress;

/** A form being filled in, section by section. Every answer is saved as it is given. */
public class FormEditor extends Div {

  private final FormDocument document;
  private final List<Consumer<Progress>> progressListeners = new ArrayList<>();
  private Answers answers;

  public FormEditor(FormDocument document) {
    this.document = document;
    answers = Answers.NONE;
    addClassName("form-editor");
  }

  /** What is filled in now, whether saved already or not. */
  public Answers answers() {
    return answers;
  }

  public Progress progress() {
    return Progress.of(document.schema(), answers, document.context());
  }

  /** Calls back after every answer. */
  public Registration addProgressListener(Consumer<Progress> listener) {
    return Registration.addAndRemove(progressListeners, listener);
  }

  /** Opens the section of this field and puts the cursor in it. */
  public void goTo(String fieldKey) {}

  /** Checks everything, says at each field what is missing or wrong, and returns the same list. */
  public List<Problem> showMissing() {
    return document.check(answers, true);
  }
}
