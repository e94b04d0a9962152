package org.plenary.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.plenary.ui.Icon;

/** The mark, five seats around the speaker, and the name; leads home. */
class Brand extends Anchor {

  Brand() {
    super("/");
    addClassName("brand");
    Icon mark = new Icon("mark");
    mark.addClassName("mark");
    add(mark, new Span(getTranslation("desk.shell.name")));
  }
}
