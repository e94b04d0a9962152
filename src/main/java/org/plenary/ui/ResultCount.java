package org.plenary.ui;

import com.vaadin.flow.component.html.Span;

/** How many rows a list shows of how many there are: "210 of 240", announced when it changes. */
public class ResultCount extends Span {

  public ResultCount() {
    addClassNames("count", "num");
    getElement().setAttribute("role", "status");
  }

  public void show(int shown, int all) {
    setText(
        shown == all
            ? getTranslation("ui.count.all", all)
            : getTranslation("ui.count.of", shown, all));
  }
}
