package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.ImportedRow;
import org.plenary.consultation.ImportedRow.Fate;

/** What became of a table that was taken in, line by line where one was refused. */
class ImportOutcome extends Div {

  ImportOutcome() {
    getElement().setAttribute("role", "status");
  }

  void refuse(String words) {
    removeAll();
    Paragraph refusal = new Paragraph(words);
    refusal.addClassName("bad");
    add(refusal);
  }

  void show(List<ImportedRow> rows) {
    removeAll();
    add(
        new Paragraph(
            getTranslation(
                "consultation.table.result",
                count(rows, Fate.ADDED),
                count(rows, Fate.CHANGED),
                count(rows, Fate.KNOWN),
                count(rows, Fate.REFUSED))));
    UnorderedList refused = new UnorderedList();
    refused.addClassName("refusedrows");
    for (ImportedRow row : rows) {
      CommentRefused why = row.refusal();
      if (why != null) {
        refused.add(
            new ListItem(
                getTranslation(
                    "consultation.table.refused-row",
                    row.line(),
                    getTranslation(why.messageKey(), why.arguments()))));
      }
    }
    add(refused);
  }

  private static int count(List<ImportedRow> rows, Fate fate) {
    return (int) rows.stream().filter(row -> row.fate() == fate).count();
  }
}
