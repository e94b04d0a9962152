package org.plenary.verdict.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;

/** Chooses which entries a partner may read. */
class SharedEntryPicker extends MultiSelectComboBox<Entry> {

  SharedEntryPicker(List<Entry> fitting) {
    setLabel(getTranslation("verdict.mentions.shared"));
    setHelperText(getTranslation("verdict.mentions.shared-help"));
    setItems(fitting);
    setItemLabelGenerator(
        entry -> getTranslation("verdict.slot.entry", entry.title(), entry.city()));
    setWidthFull();
  }

  Set<EntryId> ids() {
    return getValue().stream().map(Entry::id).collect(Collectors.toSet());
  }
}
