package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;

/** The filters of a list. On a phone they wait behind one button that says how many are set. */
public class FilterSet extends Div {

  private final List<FilterButton<?>> filters;
  private final Button toggle = new Button();
  private final Div box = new Div();

  public FilterSet(FilterButton<?>... filters) {
    this.filters = List.of(filters);
    addClassName("filterset");
    toggle.addThemeName("filter");
    toggle.addClassName("toggle");
    toggle.setIcon(new Icon("sliders-horizontal"));
    toggle.addClickListener(event -> setOpen(!box.hasClassName("open")));
    box.addClassName("box");
    box.add(Arrays.asList((Component[]) filters));
    this.filters.forEach(filter -> filter.onChange(chosen -> count()));
    add(toggle, box);
    setOpen(false);
    count();
  }

  private void setOpen(boolean isOpen) {
    box.setClassName("open", isOpen);
    toggle.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
  }

  private void count() {
    long set = filters.stream().filter(filter -> !filter.getValue().isEmpty()).count();
    toggle.setText(
        set == 0 ? getTranslation("ui.filter.all") : getTranslation("ui.filter.all-on", set));
    toggle.setThemeName("on", set > 0);
  }
}
