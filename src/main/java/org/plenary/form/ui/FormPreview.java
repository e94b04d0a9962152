package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.form.Answers;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;

/** A form as an applicant sees it; what is typed here is kept nowhere. */
public class FormPreview extends Div {

  private final Clock clock;
  private final Select<String> asSeenBy = new Select<>();
  private final Div shown = new Div();
  private FormSchema schema;

  /**
   * @param applicantTypes the types to look through the eyes of, with their names
   */
  public FormPreview(FormSchema schema, Map<String, String> applicantTypes, Clock clock) {
    this.clock = clock;
    this.schema = schema;
    addClassName("form-preview");
    Map<String, String> names = new LinkedHashMap<>(applicantTypes);
    asSeenBy.setLabel(getTranslation("form.preview.as"));
    asSeenBy.setItems(names.keySet());
    asSeenBy.setItemLabelGenerator(type -> names.getOrDefault(type, type));
    names.keySet().stream().findFirst().ifPresent(asSeenBy::setValue);
    asSeenBy.setVisible(names.size() > 1);
    asSeenBy.addValueChangeListener(event -> refresh());
    add(new Paragraph(getTranslation("form.preview.note")), asSeenBy, shown);
    refresh();
  }

  /** Shows this form from now on. */
  public void show(FormSchema changed) {
    schema = changed;
    refresh();
  }

  private void refresh() {
    Map<String, Object> context =
        asSeenBy.isEmpty() ? Map.of() : Map.of(FormField.APPLICANT_TYPE, asSeenBy.getValue());
    shown.removeAll();
    if (schema.shownSections(Answers.NONE, context).isEmpty()) {
      shown.add(new Paragraph(getTranslation("form.preview.nothing")));
    } else {
      FormSchema own = schema.in(getLocale());
      shown.add(new FormEditor(new InMemoryDocument(own, context, Answers.NONE, clock)));
    }
  }
}
