package org.plenary.answer.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.plenary.answer.AnswerDeed;
import org.plenary.answer.AnswerStep;
import org.plenary.consultation.Comment;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.ui.Isolated;
import org.plenary.ui.ReaderDates;

/** What was done about a comment so far, and by whom. */
class TriageHistory extends OrderedList {

  TriageHistory(
      Comment comment, List<AnswerStep> steps, Map<PersonId, Person> people, ReaderDates dates) {
    addClassName("thistory");
    for (AnswerStep step : steps) {
      Person by = people.get(step.by());
      Span what =
          new Span(
              TriageTexts.deed(this, step.deed())
                  + (step.outcome() == null
                      ? ""
                      : ": " + TriageTexts.outcome(this, step.outcome())));
      what.addClassName("strong");
      Span who =
          new Span(
              new Isolated(by == null ? nameless(comment, step) : by.name()),
              new Span(", " + dates.moment(step.at())));
      who.addClassName("ink2");
      ListItem item = new ListItem(what, who);
      if (!step.words().isEmpty()) {
        Span words = new Span(step.words());
        words.addClassName("words");
        item.add(words);
      }
      add(item);
    }
  }

  /** Somebody without an account can do no more than judge the answer to their own comment. */
  private static String nameless(Comment comment, AnswerStep step) {
    return step.deed() == AnswerDeed.SATISFIED || step.deed() == AnswerDeed.OBJECTED
        ? comment.authorName()
        : "";
  }
}
