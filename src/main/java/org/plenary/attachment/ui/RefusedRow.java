package org.plenary.attachment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.plenary.ui.Icon;

/** A file that was not taken in, with the reason and the way out. */
class RefusedRow extends ListItem {

  RefusedRow(RefusedFile file) {
    addClassName("bad");
    Span name = new Span(file.name());
    name.addClassName("strong");
    name.getElement().setAttribute("dir", "auto");
    add(new Icon("file-x"), new Div(name, FileRow.small(file.reason())));
  }
}
