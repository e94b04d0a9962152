package org.plenary.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.programme.DeadlineWording;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;
import org.plenary.ui.CalendarWords;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Zones;

/**
 * One date: when, where, and in which words it is published. The words follow the date until
 * somebody chooses others.
 */
final class DateFields extends Div {

  private final EditionDate date;
  private final ReaderDates reader;
  private final DateTimePicker at;
  private final ComboBox<String> zone;
  private final TextField wording;
  private final Paragraph both = new Paragraph();
  private Optional<Deadline> shown;

  DateFields(EditionDate date, Edition edition, FieldKit kit, ReaderDates reader) {
    this.date = date;
    this.reader = reader;
    shown = edition.findDate(date);
    ZoneId where = shown.map(Deadline::zone).orElse(edition.zone());
    at = kit.listen(new DateTimePicker(getTranslation("programme.dates.at")));
    CalendarWords.putInto(at);
    shown.ifPresent(deadline -> at.setValue(LocalDateTime.ofInstant(deadline.at(), where)));
    zone = kit.combo(getTranslation("programme.dates.zone"), Zones.PLACES, where.getId());
    wording =
        kit.text(
            getTranslation("programme.dates.wording"), shown.map(Deadline::wording).orElse(""));
    lay();
  }

  private void lay() {
    String name = EditionWords.of(date);
    at.setStep(Duration.ofMinutes(30));
    at.setDateAriaLabel(getTranslation("programme.dates.day-of", name));
    at.setTimeAriaLabel(getTranslation("programme.dates.time-of", name));
    zone.setAriaLabel(getTranslation("programme.dates.zone-of", name));
    wording.setAriaLabel(getTranslation("programme.dates.wording-of", name));
    Div line = new Div(at, zone);
    line.addClassName("setup-line");
    both.addClassName("hint");
    addClassName("fieldset");
    add(new H3(name), line, wording, both);
  }

  /** The date as typed; the usual words again where the date moved and nobody chose others. */
  Optional<Deadline> value() {
    if (at.getValue() == null || zone.getValue() == null) {
      return Optional.empty();
    }
    ZoneId where = ZoneId.of(zone.getValue());
    Deadline usual = DeadlineWording.worded(at.getValue().atZone(where).toInstant(), where);
    boolean wordsUntouched =
        shown.map(was -> was.wording().equals(wording.getValue())).orElse(false);
    boolean moved = shown.map(was -> !was.at().equals(usual.at())).orElse(true);
    boolean usualWords = shown.map(DeadlineWording::isUsual).orElse(true);
    if (wording.isEmpty() || moved && wordsUntouched && usualWords) {
      return Optional.of(usual);
    }
    return Optional.of(new Deadline(usual.at(), where, wording.getValue().strip()));
  }

  /** Shows the date as it is kept now, in both zones, and what is wrong with it. */
  void show(Edition edition) {
    shown = edition.findDate(date);
    shown.ifPresent(deadline -> wording.setValue(deadline.wording()));
    String inBothZones = shown.map(reader::deadline).orElse("");
    both.setText(inBothZones);
    // To a reader in the organiser's zone it says what the field above already says.
    both.setVisible(!inBothZones.equals(wording.getValue()));
    String problem =
        edition.problems().stream()
            .filter(found -> found.field().equals("dates." + date.key()))
            .map(found -> getTranslation(found.messageKey(), found.arguments().toArray()))
            .findFirst()
            .orElse("");
    at.setErrorMessage(problem);
    at.setInvalid(!problem.isEmpty());
  }
}
