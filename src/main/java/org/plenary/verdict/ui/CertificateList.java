package org.plenary.verdict.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.plenary.award.Certificates;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.ui.Icon;
import org.plenary.ui.PageSection;

/** The certificates of the awards that are public, to print. */
class CertificateList extends PageSection {

  CertificateList(String title, SlotBoard board) {
    super(title);
    UnorderedList list = new UnorderedList();
    list.addClassName("people");
    board
        .all()
        .filter(entry -> entry.state() == EntryState.AWARDED && entry.awardSlot() != null)
        .forEach(entry -> list.add(line(board, entry)));
    add(list);
  }

  private static ListItem line(SlotBoard board, Entry entry) {
    Anchor file = new Anchor(Certificates.path(entry.id()), entry.applicant());
    file.addComponentAsFirst(new Icon("download"));
    file.setRouterIgnore(true);
    Span award = new Span(board.edition().slot(String.valueOf(entry.awardSlot())).label());
    award.addClassName("note");
    return new ListItem(file, award);
  }
}
