package org.plenary.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;

/** A tab over a list, with the number of what it holds beside its name. */
public class CountedTab extends Tab {

  private final Span count = new Span();

  public CountedTab(String name, int number) {
    count.addClassNames("n", "num");
    add(new Span(name), count);
    count(number);
  }

  public final void count(int number) {
    count.setText(String.format(getLocale(), "%,d", number));
  }
}
