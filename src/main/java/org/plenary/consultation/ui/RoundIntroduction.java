package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Round;
import org.plenary.ui.Written;

/** What the round asks, above the text: its dates, its introduction, and its questions. */
class RoundIntroduction extends Section {

  RoundIntroduction(ReadingDesk desk, Consumer<Anchor> choose) {
    Round round = desk.round();
    addClassName("roundintro");
    getElement().setAttribute("aria-label", round.name());
    Div dates =
        new Div(
            getTranslation(
                CommentTexts.isLate(round)
                    ? "consultation.reading.closed"
                    : "consultation.reading.open",
                desk.dates().deadline(round.closes())));
    dates.addClassNames("small", "ink2");
    add(dates);
    if (!round.introduction().isBlank()) {
      Paragraph words = new Paragraph(round.introduction());
      words.addClassNames("words", "said");
      words.getElement().setAttribute("dir", "auto");
      add(words);
    }
    OrderedList questions = new OrderedList();
    for (int number = 1; number <= round.questions().size(); number++) {
      Anchor place = Anchor.question(number);
      NativeButton question = new NativeButton("", event -> choose.accept(place));
      question.add(new Written(round.questions().get(number - 1)));
      question.addClassName("asked");
      questions.add(new ListItem(question));
    }
    if (!round.questions().isEmpty()) {
      add(questions);
    }
  }
}
