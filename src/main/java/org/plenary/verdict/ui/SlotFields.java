package org.plenary.verdict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.programme.AwardSlot;
import org.plenary.verdict.MentionGround;
import org.plenary.verdict.Placement;
import org.plenary.verdict.SlotDecision;

/** Decides one award: its winners, its reserves, and why where it is not filled as planned. */
class SlotFields extends Div {

  /** How many reserves can be named; more have never been called upon. */
  private static final int RESERVES = 2;

  private final List<ComboBox<Entry>> winners = new ArrayList<>();
  private final List<ComboBox<Entry>> reserves = new ArrayList<>();
  private final TextField reason = new TextField();
  private final RadioButtonGroup<MentionGround> ground = new RadioButtonGroup<>();
  private final SlotDecision shown;

  SlotFields(SlotBoard board, AwardSlot slot, Consumer<SlotDecision> decide) {
    addClassName("slot");
    List<Entry> won = board.placed(slot, Placement.Standing.WINNER);
    List<Entry> waiting = board.placed(slot, Placement.Standing.RESERVE);
    // One place more than planned: an award may be shared.
    for (int place = 0; place < slot.count() + 1; place++) {
      String key = place < slot.count() ? "verdict.slot.winner" : "verdict.slot.shared";
      winners.add(field(board, slot, getTranslation(key, place + 1), at(won, place)));
    }
    for (int place = 0; place < RESERVES; place++) {
      reserves.add(
          field(
              board, slot, getTranslation("verdict.slot.reserve", place + 1), at(waiting, place)));
    }
    reason.setLabel(getTranslation("verdict.slot.reason"));
    reason.setHelperText(getTranslation("verdict.slot.reason-help"));
    reason.setValue(board.reasons().getOrDefault(slot.key(), ""));
    winners.forEach(this::add);
    reserves.forEach(this::add);
    if (slot.isMention()) {
      ground.setLabel(getTranslation("verdict.slot.ground"));
      ground.setItems(
          Stream.of(MentionGround.values())
              .filter(one -> one != MentionGround.PARTNER || slot.partner() != null)
              .toList());
      ground.setItemLabelGenerator(one -> getTranslation("verdict.slot.ground-" + one.key()));
      ground.setValue(board.grounds().get(slot.key()));
      add(ground);
    }
    boolean isDecided = board.reasons().containsKey(slot.key());
    Button keep =
        new Button(
            getTranslation(isDecided ? "verdict.slot.change" : "verdict.slot.keep"),
            event -> decide.accept(read()));
    keep.setAriaLabel(getTranslation("verdict.slot.keep-for", slot.label()));
    add(reason, keep);
    shown = read();
  }

  /** What was chosen here and is not kept yet. */
  Optional<SlotDecision> findUnkept() {
    return Optional.of(read()).filter(chosen -> !chosen.equals(shown));
  }

  /** Chooses what was chosen before the screen was shown again. */
  void choose(SlotDecision unkept) {
    choose(winners, unkept.winners());
    choose(reserves, unkept.reserves());
    reason.setValue(unkept.reason());
    ground.setValue(unkept.ground());
  }

  private static void choose(List<ComboBox<Entry>> fields, List<EntryId> ids) {
    for (int place = 0; place < fields.size(); place++) {
      EntryId id = at(ids, place);
      ComboBox<Entry> field = fields.get(place);
      field.setValue(
          field
              .getListDataView()
              .getItems()
              .filter(entry -> entry.id().equals(id))
              .findFirst()
              .orElse(null));
    }
  }

  private ComboBox<Entry> field(
      SlotBoard board, AwardSlot slot, String label, @Nullable Entry value) {
    ComboBox<Entry> field = new ComboBox<>(label);
    field.setItems(board.candidates(slot));
    field.setItemLabelGenerator(
        entry -> getTranslation(kind(slot, entry), entry.title(), entry.city()));
    field.setClearButtonVisible(true);
    if (value != null) {
      field.setValue(value);
    }
    return field;
  }

  private static String kind(AwardSlot slot, Entry entry) {
    if (entry.isFinalist() || !slot.isMention()) {
      return "verdict.slot.entry";
    }
    boolean isOpen =
        entry.state() == EntryState.ELIGIBLE || entry.state() == EntryState.IN_EVALUATION;
    return isOpen ? "verdict.slot.entry-open" : "verdict.slot.entry-other";
  }

  private SlotDecision read() {
    return new SlotDecision(
        values(winners), values(reserves), reason.getValue().strip(), ground.getValue());
  }

  private static List<EntryId> values(List<ComboBox<Entry>> fields) {
    return fields.stream().map(ComboBox::getValue).filter(Objects::nonNull).map(Entry::id).toList();
  }

  private static <T> @Nullable T at(List<T> all, int index) {
    return index < all.size() ? all.get(index) : null;
  }
}
