package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;
import org.plenary.form.TextFormat;
import org.plenary.form.ui.FormReader;
import org.plenary.jury.EntryReading;
import org.plenary.programme.Criterion;

/**
 * The answers in the order a juror wants them: first the sections that speak to a criterion, as the
 * criteria go, then everything else. Addresses are left out: nobody needs them to judge.
 */
public class ReadingSections extends Div {

  /** Said above the answers already. */
  private static final Set<String> SAID = Set.of("title", "summary");

  private final EntryReading reading;

  public ReadingSections(EntryReading reading, List<Criterion> criteria) {
    this.reading = reading;
    addClassName("form-reader");
    FormSchema form = reading.form().in(getLocale());
    Set<FormSection> ordered = new LinkedHashSet<>();
    criteria.stream()
        .flatMap(criterion -> criterion.answers().stream())
        .flatMap(key -> form.findSectionOf(key).stream())
        .forEach(ordered::add);
    List<FormSection> shown = form.shownSections(reading.answers(), reading.context());
    ordered.retainAll(shown);
    ordered.addAll(shown);
    ordered.forEach(this::addSection);
  }

  private void addSection(FormSection section) {
    List<Component> read =
        section.shownFields(reading.answers(), reading.context()).stream()
            .filter(this::isWorthReading)
            .map(field -> FormReader.answer(field, reading.answers(), reading::linkOf))
            .toList();
    if (!read.isEmpty()) {
      add(FormReader.section(section, read));
    }
  }

  private boolean isWorthReading(FormField field) {
    return field.type() != FieldType.NOTE
        && field.format() != TextFormat.EMAIL
        && !SAID.contains(field.key())
        && reading.answers().has(field.key());
  }
}
