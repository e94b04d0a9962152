package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.entry.EntryId;
import org.plenary.entry.Receipt;
import org.plenary.ui.Icon;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** Every version of an entry as it was sent, each to be taken away as PDF. */
class CopiesSection extends PageSection {

  CopiesSection(EntryId id, List<Receipt> receipts, ReaderDates dates) {
    super(text("entry.view.copies"));
    UnorderedList list = new UnorderedList();
    list.addClassName("people");
    receipts.forEach(receipt -> list.add(line(id, receipt, dates)));
    add(list);
  }

  private static ListItem line(EntryId id, Receipt receipt, ReaderDates dates) {
    Anchor copy =
        new Anchor(
            EntryRoutes.copy(id, receipt.version()), text("entry.view.version", receipt.version()));
    copy.addComponentAsFirst(new Icon("download"));
    copy.setRouterIgnore(true);
    Span at = new Span(dates.moment(receipt.at()));
    at.addClassName("note");
    return new ListItem(copy, at);
  }
}
