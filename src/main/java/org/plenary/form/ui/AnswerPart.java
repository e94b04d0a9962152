package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FieldType;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;

/**
 * What an answer may be: must there be one, how long, how large, which options. In the rows of a
 * group the kind of answer can be chosen too, and the rest follows it.
 */
final class AnswerPart implements QuestionPart {

  private final FormSchema form;
  private final String path;
  private final FormField field;
  private final Checkbox required = new Checkbox(text("form.builder.required"));
  private final Select<FieldType> kind = new Select<>();
  private final Div ofKind = new Div();
  private List<QuestionPart> parts = List.of();

  AnswerPart(FormSchema form, String path, FormField field) {
    this.form = form;
    this.path = path;
    this.field = field;
    required.setValue(field.required());
    ofKind.addClassName("questionform");
    kind.setLabel(text("form.builder.kind"));
    kind.setItems(BuilderFacts.IN_ROWS);
    kind.setItemLabelGenerator(BuilderFacts::kind);
    kind.setVisible(path.contains("."));
    kind.setValue(field.type());
    kind.addValueChangeListener(event -> lay(event.getValue()));
    lay(field.type());
  }

  private void lay(FieldType type) {
    boolean isOld = type == field.type();
    FormField asked =
        isOld ? field : form.edit().kind(path, type).done().findAt(path).orElseThrow();
    List<QuestionPart> fitting = new ArrayList<>();
    if (CountsPart.isFor(asked)) {
      fitting.add(new CountsPart(asked, required::getValue));
    }
    if (type == FieldType.NUMBER) {
      fitting.add(new RangePart(asked, UI.getCurrent().getLocale()));
    }
    if (OptionsPart.isFor(type)) {
      fitting.add(new OptionsPart(form, field, isOld ? field.options() : List.of()));
    }
    parts = fitting;
    ofKind.removeAll();
    parts.forEach(part -> ofKind.add(part.fields()));
  }

  @Override
  public List<Component> fields() {
    return List.of(required, kind, ofKind);
  }

  @Override
  public @Nullable Focusable<?> findWrong() {
    return parts.stream()
        .<@Nullable Focusable<?>>map(QuestionPart::findWrong)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Override
  public void writeTo(FormEdit edit, String key) {
    if (kind.getValue() != field.type()) {
      edit.kind(key, kind.getValue());
    }
    edit.required(key, required.getValue());
    parts.forEach(part -> part.writeTo(edit, key));
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
