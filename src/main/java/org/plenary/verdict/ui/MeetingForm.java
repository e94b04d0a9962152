package org.plenary.verdict.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorListItem;
import org.plenary.ui.DatePickers;
import org.plenary.verdict.Meeting;

/** When the panel met, who was there, and the minutes. */
class MeetingForm extends Div {

  private final DateTimePicker heldAt = DatePickers.moment();
  private final CheckboxGroup<JurorListItem> present = new CheckboxGroup<>();
  private final TextArea minutes = new TextArea();
  private final Meeting before;
  private final ZoneId zone;

  MeetingForm(List<JurorListItem> sitting, Optional<Meeting> meeting, ZoneId zone, String city) {
    this.zone = zone;
    before = meeting.orElse(new Meeting(Instant.EPOCH, "", Set.of(), List.of(), List.of()));
    addClassName("meeting");
    heldAt.setLabel(getTranslation("verdict.meeting.held-at", city));
    meeting.ifPresent(held -> heldAt.setValue(LocalDateTime.ofInstant(held.heldAt(), zone)));
    present.setLabel(getTranslation("verdict.meeting.present"));
    present.setHelperText(
        getTranslation("verdict.meeting.quorum", (sitting.size() + 1) / 2, sitting.size()));
    present.setItems(sitting);
    present.setItemLabelGenerator(
        row -> {
          if (row.juror().isChair()) {
            return getTranslation("verdict.meeting.chair", row.name());
          }
          return row.juror().isDeputy()
              ? getTranslation("verdict.meeting.deputy", row.name())
              : row.name();
        });
    present.setValue(
        sitting.stream()
            .filter(row -> before.present().contains(row.juror().id()))
            .collect(Collectors.toSet()));
    present.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    minutes.setLabel(getTranslation("verdict.meeting.minutes"));
    minutes.setWidthFull();
    minutes.setMinHeight("12rem");
    minutes.addClassName("words");
    minutes.setValue(before.minutes());
    add(heldAt, present, minutes);
  }

  void setReadOnly(boolean isReadOnly) {
    heldAt.setReadOnly(isReadOnly);
    present.setReadOnly(isReadOnly);
    minutes.setReadOnly(isReadOnly);
  }

  /** Empty where the time is missing; the field says so. */
  Optional<Meeting> read() {
    heldAt.setInvalid(heldAt.isEmpty());
    heldAt.setErrorMessage(getTranslation("verdict.meeting.held-at-missing"));
    if (heldAt.isEmpty()) {
      return Optional.empty();
    }
    Set<JurorId> there =
        present.getValue().stream().map(row -> row.juror().id()).collect(Collectors.toSet());
    return Optional.of(
        new Meeting(
            heldAt.getValue().atZone(zone).toInstant(),
            minutes.getValue().strip(),
            there,
            before.recusals(),
            before.votes()));
  }
}
