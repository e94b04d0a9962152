package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.plenary.entry.CategoryMove;
import org.plenary.programme.Edition;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** Whether an entry was asked to move to another category, and what became of it; newest first. */
class MoveSection extends PageSection {

  MoveSection(List<CategoryMove> moves, Edition edition, ReaderDates dates) {
    super(text("entry.move.title"));
    UnorderedList list = new UnorderedList();
    list.addClassName("decisions");
    moves.forEach(move -> list.add(line(move, edition, dates)));
    add(list);
  }

  private static ListItem line(CategoryMove move, Edition edition, ReaderDates dates) {
    String outcome = move.outcome() == null ? "open" : move.outcome().key();
    Span what =
        new Span(
            text(
                "entry.move.was." + outcome,
                EntryScreen.category(edition, move.was()),
                EntryScreen.category(edition, move.wanted())));
    what.addClassName("strong");
    Instant at = move.closedAt() == null ? move.proposedAt() : move.closedAt();
    Paragraph when = new Paragraph(dates.moment(at));
    when.addClassNames("ink2", "small");
    Paragraph words = new Paragraph(move.reason());
    words.addClassName("words");
    words.getElement().setAttribute("dir", "auto");
    return new ListItem(what, when, words);
  }
}
