package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Facts with their names, one a line. */
public class FactList extends DescriptionList {

  public FactList() {
    addClassName("facts");
  }

  public FactList fact(String name, String value) {
    return fact(name, new Isolated(value));
  }

  public FactList fact(String name, Component value) {
    add(new Term(name), new Description(value));
    return this;
  }
}
