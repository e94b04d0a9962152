package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.plenary.jury.DeclarationItem;
import org.plenary.ui.Icon;

/** An entry with what ties the juror to it, and what can be done about it. */
class ConflictRow extends Div {

  private final Div words = new Div();

  ConflictRow(DeclarationItem item, String tie, Component action) {
    addClassName("conflictrow");
    Span title = new Span(item.title());
    title.addClassNames("name", "words");
    title.getElement().setAttribute("dir", "auto");
    words.addClassName("title");
    words.add(title);
    note(getTranslation("jury.conflicts.where", item.applicant(), item.city(), item.country()));
    Span why = new Span(new Icon("scale"), new Span(tie));
    why.addClassName("tie");
    add(words, why, action);
  }

  ConflictRow note(String text) {
    if (!text.isBlank()) {
      Span note = new Span(text);
      note.addClassName("note");
      note.getElement().setAttribute("dir", "auto");
      words.add(note);
    }
    return this;
  }
}
