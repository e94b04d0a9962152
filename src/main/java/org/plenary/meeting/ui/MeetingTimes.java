package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Deadline;
import org.plenary.ui.Zones;

/** From when until when a meeting is, and by the clocks of which place. */
final class MeetingTimes {

  private final DateTimePicker starts = new DateTimePicker(text("meeting.set-up.starts"));
  private final DateTimePicker ends = new DateTimePicker(text("meeting.set-up.ends"));
  private final ComboBox<ZoneId> zone = new ComboBox<>(text("meeting.set-up.zone"));

  MeetingTimes(ZoneId own, Runnable changed) {
    zone.setItems(Zones.places());
    zone.setItemLabelGenerator(item -> item.getId().replace('_', ' '));
    zone.setValue(own);
    zone.setWidthFull();
    starts.setWidthFull();
    ends.setWidthFull();
    starts.addValueChangeListener(event -> changed.run());
    ends.addValueChangeListener(event -> changed.run());
  }

  Component[] fields() {
    return new Component[] {starts, ends, zone};
  }

  void show(Meeting meeting) {
    zone.setValue(meeting.starts().zone());
    starts.setValue(LocalDateTime.ofInstant(meeting.starts().at(), meeting.starts().zone()));
    ends.setValue(LocalDateTime.ofInstant(meeting.endsAt(), meeting.starts().zone()));
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

  private Instant at(DateTimePicker picker) {
    return picker.getValue().atZone(zone.getValue()).toInstant();
  }

  private static boolean require(HasValidation field, boolean isMissing) {
    field.setInvalid(isMissing);
    field.setErrorMessage(isMissing ? text("meeting.set-up.missing") : "");
    return !isMissing;
  }
}
