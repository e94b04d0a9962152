package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntry;
import org.plenary.programme.Edition;
import org.plenary.ui.Badge;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Road;

/** One of the reader's own entries: its state, its road, and what comes next. */
class OwnCard extends ListItem {

  OwnCard(OwnEntry own, Edition edition, ReaderDates dates) {
    addClassName("entry");
    Entry entry = own.entry();
    Div top = new Div(new Div(heading(entry), meta(entry, edition)), badge(own, edition));
    top.addClassName("top");
    add(top);
    if (entry.state() != EntryState.WITHDRAWN) {
      add(new Road(new OwnRoad(own, edition, dates).stops()));
    }
    add(after(own, edition, dates));
  }

  private static H2 heading(Entry entry) {
    Anchor link = new Anchor(EntryRoutes.own(entry.id()), EntryScreen.title(entry));
    link.getElement().setAttribute("dir", "auto");
    return new H2(link);
  }

  private static Paragraph meta(Entry entry, Edition edition) {
    String receipt =
        entry.receipt() == null
            ? text("entry.card.not-sent")
            : text("entry.card.receipt", entry.receipt());
    Paragraph meta =
        new Paragraph(
            text(
                "entry.card.meta",
                edition.name(),
                EntryScreen.category(edition, entry.category()),
                EntryScreen.type(entry.applicantType()),
                receipt));
    meta.addClassName("meta");
    return meta;
  }

  private static Badge badge(OwnEntry own, Edition edition) {
    return new Badge(EntryStatus.told(own.entry(), edition));
  }

  private static Div after(OwnEntry own, Edition edition, ReaderDates dates) {
    Span lead = new Span(text("entry.card.next") + " ");
    lead.addClassName("strong");
    Span words = new Span(lead, new Span(NextWords.of(own, edition, dates)));
    boolean isDraft = own.entry().state() == EntryState.DRAFT;
    Anchor open =
        isDraft
            ? new Anchor(EntryRoutes.edit(own.entry().id()), text("entry.card.continue"))
            : new Anchor(EntryRoutes.own(own.entry().id()), text("entry.card.open"));
    open.getElement()
        .setAttribute(
            "aria-label",
            text("entry.card.link-name", open.getText(), EntryScreen.title(own.entry())));
    Div after = new Div(words, open);
    after.addClassName("after");
    return after;
  }
}
