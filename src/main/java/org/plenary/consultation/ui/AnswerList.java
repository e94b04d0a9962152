package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.consultation.BodyAnswer;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.ReceiptCheck;
import org.plenary.consultation.RemadeReceipt;
import org.plenary.identity.Person;
import org.plenary.ui.Badge;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status.Shape;

/** The answers a body gave to a round, latest first, each with its frozen receipt. */
class AnswerList extends UnorderedList {

  private final BodySubmissions submissions;
  private final Person person;
  private final ReaderDates dates;

  AnswerList(
      BodySubmissions submissions, Person person, List<BodyAnswer> answers, ReaderDates dates) {
    this.submissions = submissions;
    this.person = person;
    this.dates = dates;
    addClassNames("rows", "answerlist");
    answers.forEach(answer -> add(row(answer)));
  }

  private ListItem row(BodyAnswer answer) {
    Span what =
        new Span(
            getTranslation(
                "consultation.desk.answer-line",
                answer.number(),
                answer.comments(),
                answer.receipt()));
    what.addClassName("strong");
    Div line = new Div(what);
    if (answer.supersededAt() != null) {
      line.add(new Badge(Shape.ENDED, "history", getTranslation("consultation.state.superseded")));
    }
    if (answer.isInformal()) {
      line.add(new Badge(Shape.ENDED, "clock", getTranslation("consultation.card.informal")));
    }
    Div by =
        new Div(
            getTranslation(
                "consultation.desk.answer-by",
                dates.moment(answer.submittedAt()),
                answer.submittedBy()));
    by.addClassNames("small", "ink2");
    ListItem row = new ListItem(line, by);
    for (Attachment file : submissions.listReceipt(person, answer.id())) {
      row.add(FileLinks.link("download", file));
    }
    row.add(hash("consultation.desk.answer-hash", answer.xlsxSha256()));
    addProof(row, answer);
    return row;
  }

  private void addProof(ListItem row, BodyAnswer answer) {
    RemadeReceipt remade = answer.remade();
    if (remade != null && !remade.xlsxSha256().equals(answer.xlsxSha256())) {
      row.add(hash("consultation.desk.answer-hash-since", remade.xlsxSha256()));
    }
    if (answer.proof() != null) {
      row.add(hash("consultation.desk.answer-proof", answer.proof().sha256()));
    }
    ReceiptCheck found = submissions.check(person, answer.id());
    if (found == ReceiptCheck.BROKEN) {
      row.add(
          new Badge(
              Shape.BAD, "triangle-alert", getTranslation("consultation.desk.answer-broken")));
    } else if (remade != null) {
      String key = found == ReceiptCheck.NO_NUMBER ? "remade-before" : "remade";
      Div words =
          new Div(getTranslation("consultation.desk.answer-" + key, dates.moment(remade.at())));
      words.addClassName("small");
      row.add(words);
    }
  }

  private Div hash(String key, String hash) {
    Div line = new Div(getTranslation(key, hash));
    line.addClassNames("small", "ink2", "hash");
    return line;
  }
}
