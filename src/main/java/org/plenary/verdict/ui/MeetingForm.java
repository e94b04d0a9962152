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
import org.plenary.entry.Entry;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorListItem;
import org.plenary.programme.Edition;
import org.plenary.ui.DatePickers;
import org.plenary.ui.PageSection;
import org.plenary.verdict.Meeting;

/** When the panel met, who was there, how it voted, and the minutes. */
class MeetingForm extends Div {

  private final DateTimePicker heldAt = DatePickers.moment();
  private final CheckboxGroup<JurorListItem> present = new CheckboxGroup<>();
  private final TextArea minutes = new TextArea();
  private final MeetingVotes votes;
  private final PageSection voting;
  private final Meeting before;
  private final ZoneId zone;

  MeetingForm(
      Edition edition,
      String city,
      List<JurorListItem> sitting,
      List<Entry> finalists,
      Optional<Meeting> meeting) {
    zone = edition.zone();
    before = meeting.orElse(new Meeting(Instant.EPOCH, "", Set.of(), List.of(), List.of()));
    addClassName("meeting");
    heldAt.setLabel(
        getTranslation("ui.field.wanted", getTranslation("verdict.meeting.held-at", city)));
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
    votes = new MeetingVotes(edition.slots(), finalists, before.votes());
    voting = new PageSection(getTranslation("verdict.meeting.votes"), votes);
    voting.setWidthFull();
    add(heldAt, present, voting, minutes);
  }

  void setReadOnly(boolean isReadOnly) {
    heldAt.setReadOnly(isReadOnly);
    present.setReadOnly(isReadOnly);
    votes.setReadOnly(isReadOnly);
    voting.setVisible(!isReadOnly || !before.votes().isEmpty());
    minutes.setReadOnly(isReadOnly);
  }

  /** Empty where the time or part of a vote is missing; the field says so. */
  Optional<Meeting> read() {
    heldAt.setInvalid(heldAt.isEmpty());
    heldAt.setErrorMessage(getTranslation("verdict.meeting.held-at-missing"));
    Optional<List<Meeting.Vote>> counted = votes.read();
    if (heldAt.isEmpty() || counted.isEmpty()) {
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
            counted.get()));
  }
}
