package org.plenary.verdict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.plenary.entry.EntryId;
import org.plenary.jury.ui.JuryWords;
import org.plenary.programme.TieRung;
import org.plenary.verdict.TieRecord;

/** Writes down how the panel voted, or what the chair decided, on entries that tie. */
class TieDialog extends Dialog {

  private final Map<EntryId, IntegerField> votes = new LinkedHashMap<>();
  private final RadioButtonGroup<TieRung> whose = new RadioButtonGroup<>();
  private final TextArea reason = new TextArea();

  TieDialog(
      TieRecord tie,
      Map<EntryId, String> titles,
      BiConsumer<Map<EntryId, Integer>, String> panel,
      BiConsumer<List<EntryId>, String> chair) {
    setHeaderTitle(getTranslation("verdict.tie.decide"));
    setWidth("32rem");
    whose.setLabel(getTranslation("verdict.tie.whose"));
    whose.setItems(TieRung.PANEL_VOTE, TieRung.CHAIR);
    whose.setItemLabelGenerator(rung -> getTranslation("verdict.rung." + JuryWords.key(rung), ""));
    whose.setValue(TieRung.PANEL_VOTE);
    add(whose);
    for (EntryId entry : tie.entries()) {
      IntegerField field = new IntegerField(titles.getOrDefault(entry, ""));
      field.setHelperText(getTranslation("verdict.tie.votes-help"));
      field.setManualValidation(true);
      field.setMin(0);
      field.setValue(0);
      field.setWidthFull();
      votes.put(entry, field);
      add(field);
    }
    reason.setLabel(getTranslation("jury.reason.label"));
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    add(reason);
    Button cancel = new Button(getTranslation("jury.reason.cancel"), event -> close());
    Button yes = new Button(getTranslation("verdict.tie.button"), event -> accept(panel, chair));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(cancel, yes);
  }

  private void accept(
      BiConsumer<Map<EntryId, Integer>, String> panel, BiConsumer<List<EntryId>, String> chair) {
    Map<EntryId, Integer> counted = new LinkedHashMap<>();
    votes.forEach((entry, field) -> counted.put(entry, field.getOptionalValue().orElse(0)));
    boolean isChairs = whose.getValue() == TieRung.CHAIR;
    if (!isUsable(counted.values(), isChairs)) {
      return;
    }
    if (isChairs) {
      List<EntryId> order =
          counted.entrySet().stream()
              .sorted(Map.Entry.<EntryId, Integer>comparingByValue().reversed())
              .map(Map.Entry::getKey)
              .toList();
      chair.accept(order, reason.getValue().strip());
    } else {
      panel.accept(counted, reason.getValue().strip());
    }
    close();
  }

  /** The chair's word is the last: two with one number would be parted by nobody's word. */
  private boolean isUsable(Collection<Integer> numbers, boolean isChairs) {
    boolean areVotes = numbers.stream().allMatch(number -> number >= 0);
    boolean isUsable = areVotes && (!isChairs || Set.copyOf(numbers).size() == numbers.size());
    String why = areVotes ? "verdict.tie.chair-parts" : "verdict.tie.votes-negative";
    for (IntegerField field : votes.values()) {
      field.setErrorMessage(getTranslation(why));
      field.setInvalid(!isUsable);
    }
    return isUsable;
  }
}
