package org.plenary.milestone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.milestone.ImportLine;
import org.plenary.milestone.ImportLine.Outcome;
import org.plenary.ui.Badge;
import org.plenary.ui.Status;

/** What becomes of each line of a file: sums first, then every line that needs a word. */
class ImportReport extends Div {

  ImportReport(List<ImportLine> lines) {
    Paragraph sums =
        new Paragraph(
            getTranslation(
                "milestone.import.sums",
                count(lines, Outcome.ADDED) + count(lines, Outcome.DOUBTED),
                count(lines, Outcome.KNOWN),
                count(lines, Outcome.REFUSED)));
    sums.addClassName("strong");
    sums.getElement().setAttribute("role", "status");
    add(sums);
    UnorderedList told = new UnorderedList();
    told.addClassName("changes");
    lines.stream()
        .filter(line -> !line.messageKey().isEmpty())
        .forEach(line -> told.add(item(line)));
    add(told);
  }

  private ListItem item(ImportLine line) {
    boolean isRefused = line.outcome() == Outcome.REFUSED;
    Status status =
        isRefused
            ? new Status(Status.Shape.BAD, "ban", getTranslation("milestone.import.refused"))
            : MilestoneWords.doubt();
    Span name = new Span(getTranslation("milestone.import.line", line.number(), line.name()));
    name.addClassName("strong");
    Paragraph why = new Paragraph(getTranslation(line.messageKey(), line.arguments().toArray()));
    return new ListItem(name, new Span(" "), new Badge(status), why);
  }

  private static long count(List<ImportLine> lines, Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }
}
