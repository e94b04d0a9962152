package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;
import org.plenary.ui.ReaderDates;

/** Every date the edition promises, with its zone and the words it is published in. */
final class DatesSection extends SetUpSection {

  private final Map<EditionDate, DateFields> fields = new EnumMap<>(EditionDate.class);

  DatesSection(Edition edition, FieldKit kit, ReaderDates reader) {
    Paragraph hint = new Paragraph(getTranslation("programme.dates.hint"));
    hint.addClassName("ink2");
    add(hint);
    for (EditionDate date : EditionDate.values()) {
      DateFields row = new DateFields(date, edition, kit, reader);
      fields.put(date, row);
      add(row);
    }
    refresh(edition);
  }

  @Override
  Edition applyTo(Edition edition) {
    Map<EditionDate, Deadline> dates = new EnumMap<>(EditionDate.class);
    fields.forEach((date, row) -> row.value().ifPresent(deadline -> dates.put(date, deadline)));
    return edition.with(dates);
  }

  @Override
  void refresh(Edition edition) {
    fields.forEach((date, row) -> row.show(edition));
  }
}
