package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.entry.CategoryMove;
import org.plenary.programme.Edition;

/**
 * Stands where a screener would decide, while the applicant is asked whether the entry may move.
 */
class MoveWaiting extends Aside {

  MoveWaiting(OfficeScreens screens, Edition edition, CategoryMove move) {
    addClassName("side");
    Paragraph words = new Paragraph(move.reason());
    words.addClassName("words");
    words.getElement().setAttribute("dir", "auto");
    Div card =
        new Div(
            new H2(text("entry.move.waits")),
            new Paragraph(
                text(
                    "entry.move.waits-for",
                    EntryScreen.category(edition, move.was()),
                    EntryScreen.category(edition, move.wanted()),
                    screens.dates().deadline(move.due()))),
            words);
    card.addClassName("card");
    Div scroll = new Div(card);
    scroll.addClassName("cardscroll");
    ScreeningView.scrollable(scroll, text("entry.move.waits"));
    add(scroll);
  }
}
