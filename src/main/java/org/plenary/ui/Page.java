package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The ground of a screen: margins and the widest line. Views extend it and add their parts. */
public class Page extends Div {

  public Page(Component... parts) {
    addClassName("page");
    add(parts);
  }

  /** For lists and tables that use all the width there is. */
  protected void useFullWidth() {
    addClassName("wide");
  }

  /** For screens whose panes scroll by themselves: no margin, exactly the window's height. */
  protected void fillWindow() {
    addClassName("full");
  }
}
