package org.plenary.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/**
 * A title or name as a person wrote it, in the serif. It keeps its own direction without moving to
 * the other edge of the list it stands in.
 */
@Tag("bdi")
public class Written extends HtmlComponent implements HasText {

  public Written(String text) {
    addClassName("words");
    setText(text);
  }
}
