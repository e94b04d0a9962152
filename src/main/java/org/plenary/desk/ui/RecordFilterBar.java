package org.plenary.desk.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plenary.audit.AuditFilter;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.ui.CalendarWords;
import org.plenary.ui.Icon;

/** Narrows the record by thing, person and period. */
class RecordFilterBar extends Div {

  /** Found nowhere, so that an address nobody has finds no lines instead of all. */
  private static final String NOBODY = "nobody";

  private final People people;
  private final ZoneId zone;
  private final TextField subject = new TextField();
  private final TextField person = new TextField();
  private final DatePicker from = new DatePicker();
  private final DatePicker through = new DatePicker();

  RecordFilterBar(People people, Person reader, Runnable whenChanged) {
    this.people = people;
    this.zone = reader.zone();
    addClassName("filters");
    prepare(subject, "desk.record.subject", "hash", whenChanged);
    prepare(person, "desk.record.person", "user", whenChanged);
    prepare(from, "desk.record.from", whenChanged);
    prepare(through, "desk.record.through", whenChanged);
    add(subject, person, from, through);
  }

  private void prepare(TextField field, String key, String icon, Runnable whenChanged) {
    field.addClassName("search");
    field.setPlaceholder(getTranslation(key));
    field.setAriaLabel(getTranslation(key));
    field.setPrefixComponent(new Icon(icon));
    field.setClearButtonVisible(true);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.addValueChangeListener(event -> whenChanged.run());
  }

  private void prepare(DatePicker field, String key, Runnable whenChanged) {
    CalendarWords.putInto(field);
    field.setPlaceholder(getTranslation(key));
    field.setAriaLabel(getTranslation(key));
    field.setClearButtonVisible(true);
    field.addValueChangeListener(event -> whenChanged.run());
  }

  /** Narrows to one thing, named as in links: {@code entry:…}. */
  void setSubject(String kindAndId) {
    subject.setValue(kindAndId);
  }

  AuditFilter filter() {
    String thing = subject.getValue().strip();
    int colon = thing.indexOf(':');
    return new AuditFilter(
        colon < 0 ? null : thing.substring(0, colon),
        thing.isEmpty() ? null : thing.substring(colon + 1),
        actor(),
        null,
        startOf(from.getValue()),
        through.getValue() == null ? null : startOf(through.getValue().plusDays(1)));
  }

  private @Nullable String actor() {
    String typed = person.getValue().strip();
    if (typed.isEmpty()) {
      return null;
    }
    return people.findByEmail(typed).map(found -> found.id().value()).orElse(NOBODY);
  }

  private @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }
}
