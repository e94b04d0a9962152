package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.plenary.ui.Icon;

/** What is to be corrected in an answer, in the words of whoever gave it back. */
final class RemarkBox extends Div {

  RemarkBox(String remark) {
    Span words = new Span(remark);
    words.getElement().setAttribute("dir", "auto");
    add(new Icon("undo-2"), new Span(getTranslation("form.remark")), words);
    addClassName("remark");
  }
}
