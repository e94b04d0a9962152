package org.plenary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;

/** A filter that says on its face what it holds: "State", "State: Draft", "State: 3 chosen". */
public class FilterButton<T> extends Composite<Div> {

  private final String name;
  private final ItemLabelGenerator<T> labels;
  private final Button button = new Button();
  private final CheckboxGroup<T> choices = new CheckboxGroup<>();
  private final Button clear = new Button();

  public FilterButton(String name, Collection<T> items, ItemLabelGenerator<T> labels) {
    this.name = name;
    this.labels = labels;
    button.setSuffixComponent(new Icon("chevron-down"));
    button.addThemeName("filter");
    choices.setLabel(name);
    choices.setItemLabelGenerator(labels);
    choices.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    choices.setItems(items);
    choices.addValueChangeListener(event -> showOnButton());
    clear.setText(getTranslation("ui.filter.clear"));
    clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    clear.addClickListener(event -> choices.clear());
    getContent().addClassName("filter");
    getContent().add(button, popover());
    showOnButton();
  }

  public Set<T> getValue() {
    return choices.getValue();
  }

  public void setValue(Set<T> value) {
    choices.setValue(value);
  }

  public void onChange(Consumer<Set<T>> listener) {
    choices.addValueChangeListener(event -> listener.accept(event.getValue()));
  }

  private Popover popover() {
    Popover popover = new Popover(choices, clear);
    popover.setTarget(button);
    popover.setPosition(PopoverPosition.BOTTOM_START);
    popover.setOverlayRole("dialog");
    popover.setAriaLabel(name);
    popover.setAutofocus(true);
    popover.addThemeName("filter");
    return popover;
  }

  private void showOnButton() {
    Set<T> held = choices.getValue();
    clear.setVisible(!held.isEmpty());
    button.setText(face(held));
    button.setThemeName("on", !held.isEmpty());
  }

  private String face(Set<T> held) {
    return switch (held.size()) {
      case 0 -> name;
      case 1 -> getTranslation("ui.filter.one", name, labels.apply(held.iterator().next()));
      default -> getTranslation("ui.filter.many", name, held.size());
    };
  }
}
