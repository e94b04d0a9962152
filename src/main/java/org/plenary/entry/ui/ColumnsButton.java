package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import java.util.LinkedHashSet;
import java.util.Set;
import org.plenary.ui.Icon;

/** Chooses which columns of the list are shown. */
class ColumnsButton extends Div {

  ColumnsButton(EntryGrid grid) {
    Button button = new Button(text("entry.list.columns"), new Icon("columns-3"));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    CheckboxGroup<String> choices = new CheckboxGroup<>();
    choices.setLabel(text("entry.list.columns"));
    choices.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    choices.setItems(grid.optionalColumns().keySet());
    Set<String> shown = new LinkedHashSet<>();
    grid.optionalColumns()
        .forEach(
            (name, column) -> {
              if (column.isVisible()) {
                shown.add(name);
              }
            });
    choices.setValue(shown);
    choices.addValueChangeListener(
        event ->
            grid.optionalColumns()
                .forEach((name, column) -> column.setVisible(event.getValue().contains(name))));
    Popover popover = new Popover(choices);
    popover.setTarget(button);
    popover.setOverlayRole("dialog");
    popover.setAriaLabel(text("entry.list.columns"));
    add(button, popover);
  }
}
