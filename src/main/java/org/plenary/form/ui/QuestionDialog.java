package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FieldType;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.TextFormat;

/** Changes one question: its words, whether it must be answered, its limits, and who is asked. */
final class QuestionDialog extends Dialog {

  /** Applies a change to the form; false if it was refused. */
  interface Change {
    boolean apply(UnaryOperator<FormEdit> change);
  }

  private final FormField field;
  private final Change change;
  private final TextField label = new TextField();
  private final TextArea hint = new TextArea();
  private final Checkbox required = new Checkbox();
  private final Checkbox year = new Checkbox();
  private final IntegerField least = new IntegerField();
  private final IntegerField most = new IntegerField();
  private final TextArea options = new TextArea();
  private final CheckboxGroup<String> showFor = new CheckboxGroup<>();

  private final OtherLanguages languages;

  QuestionDialog(
      FormSchema form, FormField field, Map<String, String> applicantTypes, Change change) {
    this.field = field;
    this.languages = OtherLanguages.of(form, field, OtherLanguages.others());
    this.change = change;
    setHeaderTitle(getTranslation("form.builder.question"));
    addClassName("questiondialog");
    words();
    limits();
    options();
    audience(applicantTypes);
    Button save = new Button(getTranslation("form.builder.save"), event -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div fields = new Div(label, hint, required, year, least, most, options, showFor, languages);
    fields.addClassName("questionform");
    add(fields);
    setWidth("36rem");
    getFooter().add(new Button(getTranslation("form.cancel"), event -> close()), save);
  }

  private void words() {
    label.setLabel(getTranslation("form.builder.label"));
    label.setValue(field.label());
    label.setWidthFull();
    label.setManualValidation(true);
    hint.setLabel(getTranslation("form.builder.hint"));
    hint.setValue(field.hint());
    hint.setWidthFull();
    required.setLabel(getTranslation("form.builder.required"));
    required.setValue(field.required());
    year.setLabel(getTranslation("form.builder.year"));
    year.setValue(field.format() == TextFormat.YEAR);
    year.setVisible(field.type() == FieldType.NUMBER);
  }

  private void limits() {
    boolean counts =
        switch (field.type()) {
          case TEXT, LONG_TEXT, ROWS, FILES, CHOICES -> true;
          case NUMBER, DATE, CHOICE, COUNTRY, CHECKBOX, NOTE -> false;
        };
    String counted = BuilderSection.counted(field.type());
    least.setLabel(getTranslation("form.builder.least." + counted));
    least.setValue(field.limits().least());
    most.setLabel(getTranslation("form.builder.most." + counted));
    most.setValue(field.limits().most());
    for (IntegerField limit : new IntegerField[] {least, most}) {
      limit.setMin(0);
      limit.setStepButtonsVisible(true);
      limit.setVisible(counts);
    }
  }

  private void options() {
    options.setVisible(!field.options().isEmpty() && field.type() != FieldType.COUNTRY);
    options.setLabel(getTranslation("form.builder.options"));
    options.setHelperText(getTranslation("form.builder.options-hint"));
    options.setValue(OptionLines.write(field.options()));
    options.setWidthFull();
  }

  private void audience(Map<String, String> applicantTypes) {
    showFor.setLabel(getTranslation("form.builder.show-for"));
    showFor.setHelperText(getTranslation("form.builder.show-for-hint"));
    showFor.setItems(applicantTypes.keySet().stream().sorted().toList());
    showFor.setItemLabelGenerator(applicantTypes::get);
    showFor.setVisible(applicantTypes.size() > 1);
    Set<String> now =
        applicantTypes.keySet().stream()
            .filter(type -> field.showFor().contains(type.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    showFor.setValue(now);
  }

  private void save() {
    if (label.getValue().isBlank()) {
      label.setErrorMessage(getTranslation("form.problem.required-text"));
      label.setInvalid(true);
      label.focus();
    } else if (languages.isSound() && change.apply(this::edit)) {
      close();
    }
  }

  private FormEdit edit(FormEdit edit) {
    String key = field.key();
    edit.label(key, label.getValue().strip())
        .hint(key, hint.getValue().strip())
        .required(key, required.getValue())
        .showFor(key, new HashSet<>(showFor.getValue()));
    if (year.isVisible()) {
      edit.year(key, year.getValue());
    }
    if (least.isVisible()) {
      edit.limits(key, leastAsked(), most.getValue());
    }
    if (field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES) {
      edit.options(key, OptionLines.read(options.getValue(), field.options()));
    }
    return languages.writeTo(edit);
  }

  // A least number of rows or files makes a question one that must be answered.
  private @Nullable Integer leastAsked() {
    boolean requires = field.type() == FieldType.ROWS || field.type() == FieldType.FILES;
    return requires && !required.getValue() ? null : least.getValue();
  }
}
