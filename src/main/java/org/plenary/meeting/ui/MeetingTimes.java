package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Deadline;
import org.plenary.ui.CalendarWords;
import org.plenary.ui.ZoneField;

/** From when until when a meeting is, and by the clocks of which place. */
final class MeetingTimes {

  /** What an end is first put at; whoever plans sees it and may choose another. */
  private static final Duration USUAL_LENGTH = Duration.ofHours(2);

  private final DateTimePicker starts = picker("starts");
  private final DateTimePicker ends = picker("ends");
  private final ZoneField zone;

  MeetingTimes(ZoneId own, Runnable changed) {
    zone = new ZoneField(text("meeting.set-up.zone"), own);
    starts.addValueChangeListener(
        event -> {
          if (ends.isEmpty() && !starts.isEmpty()) {
            ends.setValue(starts.getValue().plus(USUAL_LENGTH));
          }
          changed.run();
        });
    ends.addValueChangeListener(event -> changed.run());
    zone.addValueChangeListener(event -> changed.run());
  }

  Component[] fields() {
    Div span = new Div(starts, ends);
    span.addClassName("meetingspan");
    return new Component[] {span, zone};
  }

  void show(Meeting meeting) {
    zone.show(meeting.starts().zone());
    ends.setValue(LocalDateTime.ofInstant(meeting.endsAt(), meeting.starts().zone()));
    starts.setValue(LocalDateTime.ofInstant(meeting.starts().at(), meeting.starts().zone()));
  }

  boolean isWhole() {
    return !starts.isEmpty() && !ends.isEmpty() && !zone.isEmpty();
  }

  /** Whether nothing is missing; what is missing is said at its field. */
  boolean require() {
    return require(starts, starts.isEmpty())
        & require(ends, ends.isEmpty())
        & require(zone, zone.isEmpty());
  }

  Deadline starts() {
    return new Deadline(at(starts), zone.getValue(), "");
  }

  Instant endsAt() {
    return at(ends);
  }

  void refuseStart(String why) {
    MeetingFields.mark(starts, why);
  }

  void refuseEnd(String why) {
    MeetingFields.mark(ends, why);
  }

  private static DateTimePicker picker(String end) {
    DateTimePicker picker = new DateTimePicker(text("meeting.set-up." + end));
    picker.setDateAriaLabel(text("meeting.set-up.day"));
    picker.setTimeAriaLabel(text("meeting.set-up.time"));
    picker.setLocale(Locale.forLanguageTag(text("ui.locale")));
    CalendarWords.putInto(picker);
    picker.setWidthFull();
    return picker;
  }

  private Instant at(DateTimePicker picker) {
    return picker.getValue().atZone(zone.getValue()).toInstant();
  }

  private static boolean require(HasValidation field, boolean isMissing) {
    field.setInvalid(isMissing);
    field.setErrorMessage(isMissing ? text("meeting.set-up.missing") : "");
    return !isMissing;
  }
}
