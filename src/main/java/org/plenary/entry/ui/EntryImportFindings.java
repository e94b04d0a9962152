package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.plenary.entry.EntryImportLine;
import org.plenary.entry.EntryImportLine.Fate;
import org.plenary.entry.EntryImportList;
import org.plenary.entry.LineFinding;
import org.plenary.ui.Written;

/** What was found in a table of entries before it is taken in: refused lines first. */
class EntryImportFindings extends Div {

  /** A long table with one slip in every line says enough with these. */
  private static final int MOST_LINES = 200;

  EntryImportFindings() {
    getElement().setAttribute("role", "status");
  }

  void refuse(String words) {
    removeAll();
    Paragraph refusal = new Paragraph(words);
    refusal.addClassName("bad");
    add(refusal);
  }

  void show(EntryImportList list) {
    removeAll();
    add(
        new Paragraph(
            text(
                "entry.import.found",
                list.lines().size(),
                list.count(Fate.SENT),
                list.count(Fate.DRAFT),
                list.count(Fate.KNOWN),
                list.count(Fate.REFUSED))));
    list.filesMissing()
        .forEach(
            (question, lines) -> add(new Paragraph(text("entry.import.files", question, lines))));
    UnorderedList lines = new UnorderedList();
    lines.addClassName("listflags");
    list.listWithFindings().stream().limit(MOST_LINES).forEach(line -> lines.add(item(line)));
    add(lines);
    int more = list.listWithFindings().size() - MOST_LINES;
    if (more > 0) {
      add(new Paragraph(text("entry.import.more", more)));
    }
  }

  private static ListItem item(EntryImportLine line) {
    ListItem item = new ListItem();
    String fate = line.fate().name().toLowerCase(Locale.ROOT);
    item.add(new Span(text("entry.import.fate." + fate, line.line()) + " "));
    if (!line.title().isBlank()) {
      item.add(new Written(line.title()));
    }
    for (LineFinding one : line.ownFindings()) {
      Paragraph reason = new Paragraph(text(one.messageKey(), one.arguments().toArray()));
      reason.addClassName("ink2");
      item.add(reason);
    }
    return item;
  }
}
