package org.plenary.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.answer.AnswerStep;
import org.plenary.answer.TriageItem;
import org.plenary.attachment.Attachment;
import org.plenary.consultation.Comment;
import org.plenary.consultation.ui.CommentCard;
import org.plenary.consultation.ui.CommentTexts;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ui.ParagraphShown;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;
import org.plenary.ui.ReaderDates;

/** The comment at hand: what it says, what others say alike, and what was done about it. */
class TriageCase extends Div {

  private final Comment comment;

  /**
   * @param text the draft that was commented
   */
  TriageCase(Comment comment, List<Attachment> files, List<Paragraph> text, Locale language) {
    this.comment = comment;
    addClassName("tcase");
    Anchor place = new Anchor(RegisterView.href(comment), "");
    place.add(
        new Icon("book-open"),
        new Span(CommentTexts.place(this, comment.anchor(), comment.label())));
    place.addClassName("placelink");
    H2 title = new H2(place);
    title.addClassName("tplace");
    Optional<Paragraph> paragraph =
        text.stream().filter(one -> one.id().equals(comment.anchor().paragraph())).findFirst();
    add(title);
    paragraph.ifPresent(
        one -> add(new ParagraphShown(one, text, CommentTexts.quote(comment.anchor()), language)));
    add(new CommentCard(comment, paragraph.orElse(null), language).files(files));
  }

  /** The way to what the next draft did to its paragraph. */
  TriageCase change(Optional<Component> link) {
    link.ifPresent(this::add);
    return this;
  }

  /** Those that are answered with it, open to be looked at. */
  TriageCase alike(List<TriageItem> alike, Component action) {
    UnorderedList list = new UnorderedList();
    list.addClassName("talike");
    for (TriageItem item : alike) {
      Comment comment = item.comment();
      Span number = new Span(String.valueOf(comment.number()));
      number.addClassNames("num", "ink2");
      Span words =
          new Span(
              new Isolated(CommentTexts.speaker(comment)),
              new Span(": " + (comment.text().isBlank() ? comment.proposed() : comment.text())));
      list.add(new ListItem(number, words));
    }
    if (alike.isEmpty()) {
      add(action);
      return this;
    }
    Details details =
        new Details(getTranslation("answer.triage.say-the-same", alike.size()), list, action);
    details.setOpened(true);
    add(details);
    return this;
  }

  TriageCase history(List<AnswerStep> steps, Map<PersonId, Person> people, ReaderDates dates) {
    if (!steps.isEmpty()) {
      H2 title = new H2(getTranslation("answer.triage.history"));
      title.addClassName("small");
      add(title, new TriageHistory(comment, steps, people, dates));
    }
    return this;
  }
}
