package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;
import org.plenary.form.OnlyIf;
import org.plenary.shared.Refusal;
import org.plenary.ui.Icon;
import org.plenary.ui.Toast;

/** Changes a form: its questions, their order, words and limits, and who is asked. */
public class FormBuilder extends Div {

  private final Map<String, String> applicantTypes;
  private final Consumer<FormSchema> whenChanged;
  private final BuilderDialogs dialogs;
  private final Span title = new Span();
  private final Div list = new Div();
  private FormSchema schema;

  /**
   * @param applicantTypes the types a question can be shown for, with their names
   * @param whenChanged called with the new form after every change; a refusal it throws is shown,
   *     and the form stays as it was
   */
  public FormBuilder(
      FormSchema schema, Map<String, String> applicantTypes, Consumer<FormSchema> whenChanged) {
    this.schema = schema;
    this.applicantTypes = new LinkedHashMap<>(applicantTypes);
    this.whenChanged = whenChanged;
    dialogs = new BuilderDialogs(this, this.applicantTypes);
    addClassName("form-builder");
    Button addSection =
        new Button(
            getTranslation("form.builder.add-section"),
            new Icon("plus"),
            event -> dialogs.addSection());
    add(head(), list, addSection);
    refresh();
  }

  private Div head() {
    String label = getTranslation("form.builder.form-title");
    title.addClassNames("strong", "grow");
    Div head =
        new Div(
            new Span(label),
            title,
            new BuilderButtons(FormEdit.WHOLE, label).with("edit", "pen-line", dialogs::editTitle));
    head.addClassName("builderhead");
    return head;
  }

  private void refresh() {
    title.setText(schema.title());
    list.removeAll();
    for (FormSection section : schema.sections()) {
      list.add(new BuilderSection(section, this, dialogs));
    }
  }

  /** Applies a change, tells about it, and says why where it cannot be. */
  boolean change(UnaryOperator<FormEdit> change) {
    try {
      FormSchema changed = change.apply(schema.edit()).done();
      whenChanged.accept(changed);
      schema = changed;
      refresh();
      return true;
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
      return false;
    }
  }

  /** The same, with the cursor afterwards where the change began. */
  boolean change(String key, UnaryOperator<FormEdit> change) {
    boolean changed = change(change);
    if (changed) {
      BuilderButtons.focus(this, key, "edit");
    }
    return changed;
  }

  void move(String key, boolean down) {
    if (change(edit -> edit.move(key, down))) {
      BuilderButtons.focus(this, key, down ? "down" : "up");
    }
  }

  void remove(String key, String label) {
    boolean decides =
        schema
            .conditions()
            .flatMap(condition -> OnlyIf.of(condition).stream())
            .anyMatch(one -> one.question().equals(key));
    if (decides) {
      Toast.refuse(getTranslation("form.builder.decides", label));
      return;
    }
    FormSchema before = schema;
    if (change(edit -> edit.remove(key))) {
      Toast.withUndo(
          getTranslation("form.builder.removed", label), () -> change(edit -> before.edit()));
    }
  }

  /** Questions outside any section stand under the title of the form, which is none to move. */
  boolean mayChange(FormSection section) {
    return schema.edit().has(section.id());
  }

  FormSchema schema() {
    return schema;
  }

  /**
   * @param path the key of a question, of one in the rows of a group with the group's before it
   */
  Optional<FormField> find(String path) {
    return schema.findAt(path);
  }

  /** Who is asked, in words; empty if everybody is. */
  String namesOf(Set<String> types) {
    return applicantTypes.entrySet().stream()
        .filter(type -> types.contains(type.getKey().toUpperCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .sorted()
        .reduce((some, other) -> getTranslation("form.builder.and", some, other))
        .orElse("");
  }
}
