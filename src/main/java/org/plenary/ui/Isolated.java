package org.plenary.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/**
 * A name, date or number inside a page of the other direction: it keeps the order of its own signs
 * and leaves that of the line around it alone.
 */
@Tag("bdi")
public class Isolated extends HtmlComponent implements HasText {

  public Isolated(String text) {
    setText(text);
  }
}
