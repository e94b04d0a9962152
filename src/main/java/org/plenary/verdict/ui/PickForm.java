package org.plenary.verdict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.shared.Refusal;
import org.plenary.verdict.Mention;
import org.plenary.verdict.SharedEntry;

/** Which entry, and why. What is refused is said at the field, and nothing typed is lost. */
class PickForm extends Div {

  private static final int LONGEST = 2000;

  private final ComboBox<SharedEntry> entry = new ComboBox<>();
  private final TextArea ground = new TextArea();

  PickForm(
      List<SharedEntry> entries, Mention.@Nullable Pick pick, BiConsumer<EntryId, String> choose) {
    addClassName("formcol");
    entry.setLabel(getTranslation("verdict.choice.entry"));
    entry.setItems(entries);
    entry.setItemLabelGenerator(
        one -> getTranslation("verdict.slot.entry", one.title(), one.city()));
    entry.setWidthFull();
    entry.setRequiredIndicatorVisible(true);
    ground.setLabel(getTranslation("verdict.choice.ground"));
    ground.setHelperText(getTranslation("verdict.choice.ground-help"));
    ground.setMaxLength(LONGEST);
    ground.setMinHeight("6rem");
    ground.setWidthFull();
    ground.setRequiredIndicatorVisible(true);
    if (pick != null) {
      entries.stream()
          .filter(one -> one.id().equals(pick.entry()))
          .findFirst()
          .ifPresent(entry::setValue);
      ground.setValue(pick.ground());
    }
    Button send =
        new Button(
            getTranslation(pick == null ? "verdict.choice.send" : "verdict.choice.change"),
            event -> send(choose));
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(entry, ground, new Div(send));
  }

  private void send(BiConsumer<EntryId, String> choose) {
    entry.setErrorMessage(getTranslation("verdict.choice.entry-wanted"));
    entry.setInvalid(entry.isEmpty());
    ground.setErrorMessage(getTranslation("verdict.choice.ground-wanted"));
    ground.setInvalid(ground.getValue().isBlank());
    if (entry.isInvalid() || ground.isInvalid()) {
      return;
    }
    try {
      choose.accept(entry.getValue().id(), ground.getValue().strip());
    } catch (Refusal refused) {
      ground.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
      ground.setInvalid(true);
    }
  }
}
