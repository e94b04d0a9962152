package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a screener would decide, for somebody who writes the entry themselves. */
class OwnEntryNote extends Aside {

  OwnEntryNote() {
    addClassName("side");
    Div card =
        new Div(new H2(text("entry.screen.own")), new Paragraph(text("entry.screen.own-text")));
    card.addClassName("card");
    add(card);
  }
}
