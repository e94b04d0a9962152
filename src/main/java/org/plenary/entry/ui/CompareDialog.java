package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.entry.Submission;

/** Two entries side by side. */
class CompareDialog extends Dialog {

  CompareDialog(Submission one, Submission other) {
    setHeaderTitle(text("entry.likeness.compare"));
    addThemeName("wide");
    setWidth("min(72rem, 96vw)");
    Div pair = new Div(column(one), column(other));
    pair.addClassName("pair");
    add(pair);
    getFooter().add(new Button(text("entry.likeness.close"), event -> close()));
  }

  private static Div column(Submission sent) {
    H3 title = new H3(sent.title());
    title.addClassName("words");
    Paragraph facts =
        new Paragraph(text("entry.likeness.facts", sent.receipt(), sent.applicant(), sent.city()));
    facts.addClassName("ink2");
    Div column = new Div(title, facts, SentReader.of(sent));
    column.addClassName("reading");
    ScreeningView.scrollable(column, sent.title());
    return column;
  }
}
