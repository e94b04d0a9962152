package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.meeting.AgendaRule;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingPlan;
import org.plenary.meeting.MeetingRefused;
import org.plenary.shared.Deadline;

/** When, where and about what; says at once whether the agenda fits. */
class MeetingFields extends Div {

  private final TextField title = new TextField(text("meeting.set-up.name"));
  private final DateTimePicker starts = new DateTimePicker(text("meeting.set-up.starts"));
  private final DateTimePicker ends = new DateTimePicker(text("meeting.set-up.ends"));
  private final ComboBox<ZoneId> zone = new ComboBox<>(text("meeting.set-up.zone"));
  private final TextField place = new TextField(text("meeting.set-up.place"));
  private final TextField link = new TextField(text("meeting.set-up.link"));
  private final AgendaField agenda = new AgendaField(this::weigh);
  private final Paragraph fit = new Paragraph();

  MeetingFields(ZoneId own) {
    addClassNames("formcol", "meetingfields");
    title.setMaxLength(200);
    place.setMaxLength(300);
    place.setHelperText(text("meeting.set-up.place-help"));
    link.setMaxLength(1000);
    zone.setItems(
        ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV"))
            .sorted()
            .map(ZoneId::of)
            .toList());
    zone.setItemLabelGenerator(item -> item.getId().replace('_', ' '));
    zone.setValue(own);
    title.setWidthFull();
    place.setWidthFull();
    link.setWidthFull();
    zone.setWidthFull();
    starts.setWidthFull();
    ends.setWidthFull();
    fit.addClassName("ink2");
    fit.getElement().setAttribute("role", "status");
    starts.addValueChangeListener(event -> weigh());
    ends.addValueChangeListener(event -> weigh());
    agenda.show(List.of());
    add(title, starts, ends, zone, place, link, new H2(text("meeting.agenda.title")), agenda, fit);
  }

  void show(Meeting meeting) {
    zone.setValue(meeting.starts().zone());
    title.setValue(meeting.title());
    starts.setValue(LocalDateTime.ofInstant(meeting.starts().at(), meeting.starts().zone()));
    ends.setValue(LocalDateTime.ofInstant(meeting.endsAt(), meeting.starts().zone()));
    place.setValue(meeting.place());
    link.setValue(meeting.link());
    agenda.show(meeting.agenda());
    weigh();
  }

  /** Empty where something is missing, which is then said at its field. */
  @Nullable MeetingPlan plan() {
    agenda.refuse("");
    title.setInvalid(false);
    place.setInvalid(false);
    link.setInvalid(false);
    boolean isWhole =
        require(starts, starts.isEmpty())
            & require(ends, ends.isEmpty())
            & require(zone, zone.isEmpty());
    if (!isWhole) {
      return null;
    }
    return new MeetingPlan(
        title.getValue(),
        new Deadline(at(starts), zone.getValue(), ""),
        at(ends),
        place.getValue(),
        link.getValue(),
        agenda.agenda());
  }

  void refuse(MeetingRefused refused) {
    String why = text(refused.messageKey(), refused.arguments());
    switch (refused.field()) {
      case TITLE -> mark(title, why);
      case STARTS -> mark(starts, why);
      case ENDS -> mark(ends, why);
      case PLACE -> mark(place, why);
      case LINK -> mark(link, why);
      default -> agenda.refuse(why);
    }
  }

  private void weigh() {
    if (starts.isEmpty() || ends.isEmpty() || zone.isEmpty() || agenda.agenda().isEmpty()) {
      fit.setText("");
      return;
    }
    AgendaRule.Laid laid = AgendaRule.lay(at(starts), at(ends), agenda.agenda());
    String words = MeetingWords.fit(laid, at(ends), zone.getValue());
    fit.setText(words.isEmpty() ? text("meeting.agenda.fits") : words);
  }

  private Instant at(DateTimePicker picker) {
    return picker.getValue().atZone(zone.getValue()).toInstant();
  }

  private static boolean require(HasValidation field, boolean isMissing) {
    field.setInvalid(isMissing);
    field.setErrorMessage(isMissing ? text("meeting.set-up.missing") : "");
    return !isMissing;
  }

  private static void mark(HasValidation field, String why) {
    field.setErrorMessage(why);
    field.setInvalid(true);
  }
}
