package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.entry.Entry;
import org.plenary.entry.ScreeningSeat;
import org.plenary.entry.Verdict;
import org.plenary.ui.PageSection;

/** Who decided what in the screening of an entry, newest round first. */
class DecisionSection extends PageSection {

  DecisionSection(OfficeScreens screens, Entry entry) {
    super(text("entry.office.screening"));
    List<ScreeningSeat> seats = screens.screenings().list(screens.person(), entry.id());
    if (seats.isEmpty()) {
      Paragraph none = new Paragraph(text("entry.office.no-decision"));
      none.addClassName("ink2");
      add(none);
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("decisions");
    seats.forEach(seat -> list.add(line(screens, seat)));
    add(list);
  }

  private static ListItem line(OfficeScreens screens, ScreeningSeat seat) {
    Span who =
        new Span(
            text(
                "entry.office.decision",
                screens.nameOf(seat.screener()),
                seat.verdict() == Verdict.ELIGIBLE
                    ? text("entry.state.eligible")
                    : text("entry.state.not-eligible")));
    who.addClassName("strong");
    ListItem line = new ListItem(who);
    line.add(note(text("entry.office.decided", seat.version(), screens.dates().moment(seat.at()))));
    if (seat.reason() != null) {
      line.add(note(text("entry.reason." + seat.reason().key())));
    }
    if (!seat.note().isBlank()) {
      Paragraph words = new Paragraph(seat.note());
      words.addClassName("words");
      line.add(words);
    }
    return line;
  }

  private static Paragraph note(String text) {
    Paragraph note = new Paragraph(text);
    note.addClassNames("ink2", "small");
    return note;
  }
}
