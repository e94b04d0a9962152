package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The filters of a list. On a phone they wait behind one button that says how many are set; on a
 * wide screen those that are rarely asked for do.
 */
public class FilterSet extends Div {

  private final List<FilterButton<?>> filters = new ArrayList<>();
  private final Button toggle = new Button();
  private final Div box = new Div();

  public FilterSet(FilterButton<?>... filters) {
    addClassName("filterset");
    toggle.addThemeName("filter");
    toggle.addClassName("toggle");
    toggle.setIcon(new Icon("sliders-horizontal"));
    box.addClassName("box");
    folding(toggle, box);
    add(toggle, box);
    box.add(Arrays.asList((Component[]) filters));
    this.filters.addAll(List.of(filters));
    watch(this::count, filters);
  }

  /** Adds those that a wide screen shows only when asked for. */
  public FilterSet more(FilterButton<?>... rare) {
    Button more = new Button();
    more.addThemeName("filter");
    more.addClassName("more");
    more.setIcon(new Icon("sliders-horizontal"));
    Div rest = new Div();
    rest.addClassName("rest");
    rest.add(Arrays.asList((Component[]) rare));
    folding(more, rest);
    box.add(more, rest);
    filters.addAll(List.of(rare));
    watch(this::count, rare);
    watch(() -> say(more, Arrays.asList(rare), "ui.filter.more", "ui.filter.more-on"), rare);
    return this;
  }

  private static void folding(Button opener, Div folded) {
    opener.getElement().setAttribute("aria-expanded", "false");
    opener.addClickListener(
        event -> {
          boolean isOpen = !folded.hasClassName("open");
          folded.setClassName("open", isOpen);
          opener.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
        });
  }

  private static void watch(Runnable changed, FilterButton<?>... some) {
    Arrays.asList(some).forEach(filter -> filter.onChange(chosen -> changed.run()));
    changed.run();
  }

  private void count() {
    say(toggle, filters, "ui.filter.all", "ui.filter.all-on");
  }

  private void say(Button on, List<FilterButton<?>> held, String none, String some) {
    long set = held.stream().filter(filter -> !filter.getValue().isEmpty()).count();
    on.setText(set == 0 ? getTranslation(none) : getTranslation(some, set));
    on.setThemeName("on", set > 0);
  }
}
