package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.plenary.guideline.Paragraph;
import org.plenary.ui.Icon;

/** How many comments stand at a paragraph, or a plus where there is none. */
class MarginCount extends NativeButton {

  MarginCount(Paragraph paragraph, int count, boolean mayComment, Runnable open) {
    addClassName("pcount");
    String name =
        count == 0
            ? getTranslation(
                mayComment ? "consultation.margin.add" : "consultation.margin.none",
                paragraph.number())
            : getTranslation("consultation.margin.count", count, paragraph.number());
    getElement().setAttribute("aria-label", name);
    getElement().setAttribute("title", name);
    if (count == 0) {
      add(new Icon(mayComment ? "plus" : "message-square"));
      addClassName("none");
    } else {
      Span number = new Span(String.valueOf(count));
      number.addClassName("num");
      add(new Icon("message-square"), number);
    }
    addClickListener(event -> open.run());
  }
}
