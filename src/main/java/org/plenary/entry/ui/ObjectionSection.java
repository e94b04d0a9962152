package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.entry.Objection;
import org.plenary.ui.FactList;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** What an applicant objected, and the written answer or until when it is promised. */
class ObjectionSection extends PageSection {

  ObjectionSection(Objection objection, ReaderDates dates) {
    super(text("entry.objection.title"));
    FactList facts =
        new FactList().fact(text("entry.objection.filed"), dates.moment(objection.filedAt()));
    Objection.Answer answer = objection.answer();
    if (answer == null) {
      facts.fact(text("entry.objection.due"), dates.deadline(objection.due()));
    } else {
      facts
          .fact(text("entry.objection.answered"), dates.moment(answer.at()))
          .fact(
              text("entry.objection.outcome"),
              text("entry.objection.outcome." + answer.outcome().key()));
    }
    add(facts, quote(text("entry.objection.words"), objection.words()));
    if (answer != null) {
      add(quote(text("entry.objection.answer"), answer.words()));
    }
  }

  private static Component quote(String label, String written) {
    Paragraph words = new Paragraph(written);
    words.addClassName("words");
    words.getElement().setAttribute("dir", "auto");
    Paragraph above = new Paragraph(label);
    above.addClassNames("ink2", "small");
    return new Div(above, words);
  }
}
