package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.BiConsumer;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneId;

/** Asks what a milestone waits for, and how many days must lie between. */
class NeedDialog extends PlanQuestion {

  NeedDialog(Milestone milestone, List<Milestone> choices, BiConsumer<MilestoneId, Integer> add) {
    super(text("milestone.needs.title", milestone.name()));
    ComboBox<Milestone> needed = new ComboBox<>(text("milestone.needs.which"));
    needed.setItems(choices);
    needed.setItemLabelGenerator(Milestone::name);
    needed.setWidthFull();
    needed.setRequiredIndicatorVisible(true);
    needed.setErrorMessage(text("milestone.needs.missing"));
    IntegerField gap = new IntegerField(text("milestone.needs.days"));
    gap.setHelperText(text("milestone.needs.days-help"));
    gap.setMin(0);
    gap.setMax(366);
    gap.setValue(0);
    gap.setStepButtonsVisible(true);
    ask(needed, gap);
    answer(
        text("milestone.needs.add"),
        () -> {
          needed.setInvalid(needed.getValue() == null);
          if (!needed.isInvalid()) {
            add.accept(needed.getValue().id(), gap.getValue() == null ? 0 : gap.getValue());
            close();
          }
        });
  }
}
