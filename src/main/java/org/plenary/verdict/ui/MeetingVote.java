package org.plenary.verdict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.programme.AwardSlot;
import org.plenary.verdict.Meeting;

/** One vote of the panel on one entry. */
class MeetingVote extends Div {

  private final Select<AwardSlot> slot = new Select<>();
  private final ComboBox<Entry> entry = new ComboBox<>();
  private final IntegerField inFavour = count("verdict.meeting.vote-for");
  private final IntegerField against = count("verdict.meeting.vote-against");
  private final IntegerField abstained = count("verdict.meeting.vote-abstained");
  private final Button remove = new Button(getTranslation("verdict.meeting.vote-remove"));

  MeetingVote(List<AwardSlot> slots, Collection<Entry> entries) {
    addClassName("slot");
    setWidthFull();
    slot.setLabel(getTranslation("ui.field.wanted", getTranslation("verdict.meeting.vote-slot")));
    slot.setErrorMessage(getTranslation("verdict.meeting.vote-incomplete"));
    slot.setItems(slots);
    slot.setItemLabelGenerator(AwardSlot::label);
    entry.setLabel(getTranslation("verdict.meeting.vote-entry"));
    entry.setRequiredIndicatorVisible(true);
    entry.setErrorMessage(getTranslation("verdict.meeting.vote-incomplete"));
    entry.setItems(entries);
    entry.setItemLabelGenerator(
        one -> getTranslation("verdict.slot.entry", one.title(), one.city()));
    remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    add(slot, entry, inFavour, against, abstained, remove);
  }

  void show(Meeting.Vote vote, Map<EntryId, Entry> entries) {
    slot.getListDataView()
        .getItems()
        .filter(one -> one.key().equals(vote.slot()))
        .findFirst()
        .ifPresent(slot::setValue);
    entry.setValue(entries.get(vote.entry()));
    inFavour.setValue(vote.inFavour());
    against.setValue(vote.against());
    abstained.setValue(vote.abstained());
  }

  void whenRemoved(Runnable then) {
    remove.addClickListener(event -> then.run());
  }

  void focus() {
    slot.focus();
  }

  void setReadOnly(boolean isReadOnly) {
    slot.setReadOnly(isReadOnly);
    entry.setReadOnly(isReadOnly);
    counts().forEach(field -> field.setReadOnly(isReadOnly));
    remove.setVisible(!isReadOnly);
  }

  Optional<Meeting.Vote> read() {
    slot.setInvalid(slot.isEmpty());
    entry.setInvalid(entry.isEmpty());
    counts().forEach(field -> field.setInvalid(field.getOptionalValue().orElse(-1) < 0));
    return isIncomplete()
        ? Optional.empty()
        : Optional.of(
            new Meeting.Vote(
                slot.getValue().key(),
                entry.getValue().id(),
                inFavour.getValue(),
                against.getValue(),
                abstained.getValue()));
  }

  /** Whether it was when it was last read. */
  boolean isIncomplete() {
    return slot.isInvalid()
        || entry.isInvalid()
        || counts().stream().anyMatch(IntegerField::isInvalid);
  }

  /** Puts the cursor where something is missing. */
  void mend() {
    if (slot.isInvalid()) {
      slot.focus();
    } else if (entry.isInvalid()) {
      entry.focus();
    } else {
      counts().stream().filter(IntegerField::isInvalid).findFirst().ifPresent(IntegerField::focus);
    }
  }

  private List<IntegerField> counts() {
    return List.of(inFavour, against, abstained);
  }

  private IntegerField count(String label) {
    IntegerField field = new IntegerField(getTranslation(label));
    field.setManualValidation(true);
    field.setErrorMessage(getTranslation("verdict.tie.votes-negative"));
    field.setMin(0);
    field.setValue(0);
    return field;
  }
}
