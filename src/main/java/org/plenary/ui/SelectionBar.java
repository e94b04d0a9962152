package org.plenary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Consumer;

/** Turns on at the foot of a list while rows are chosen: how many, what can be done, and clear. */
public class SelectionBar<T> extends Div {

  private final Grid<T> grid;
  private final Span count = new Span();
  private final Button clear = new Button(new Icon("x"));

  public SelectionBar(Grid<T> grid) {
    this.grid = grid;
    addClassName("selwrap");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", getTranslation("ui.selection.name"));
    count.addClassName("grow");
    count.getElement().setAttribute("role", "status");
    clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    clear.setAriaLabel(getTranslation("ui.selection.clear"));
    clear.setTooltipText(getTranslation("ui.selection.clear"));
    clear.addClickListener(event -> grid.deselectAll());
    add(count, clear);
    grid.addSelectionListener(event -> show(event.getAllSelectedItems().size()));
    show(grid.getSelectedItems().size());
  }

  /** Adds something that can be done with the chosen rows, under a verb. */
  public SelectionBar<T> action(String icon, String verb, Consumer<Set<T>> action) {
    Button button = new Button(verb, new Icon(icon));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.addClickListener(event -> action.accept(grid.getSelectedItems()));
    addComponentAtIndex(getComponentCount() - 1, button);
    return this;
  }

  private void show(int selected) {
    setVisible(selected > 0);
    count.setText(getTranslation("ui.selection.count", selected));
  }
}
