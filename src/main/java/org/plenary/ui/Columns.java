package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** What the page is about, and beside it what helps; one under the other where it is narrow. */
public class Columns extends Div {

  private final Div main = new Div();
  private final Aside side = new Aside();

  public Columns() {
    addClassName("cols");
    side.addClassName("aside");
    add(main, side);
  }

  public Columns main(Component... parts) {
    main.add(parts);
    return this;
  }

  public Columns side(Component... parts) {
    side.add(parts);
    return this;
  }
}
