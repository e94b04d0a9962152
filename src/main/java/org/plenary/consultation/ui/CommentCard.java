package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.Attachment;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentState;
import org.plenary.ui.Badge;
import org.plenary.ui.Isolated;
import org.plenary.ui.Status;

/** One comment as everybody who may see it reads it. What people wrote is text, never markup. */
public class CommentCard extends Article {

  private final Comment comment;
  private final Div actions = new Div();

  /**
   * @param present the paragraph as it stands in the draft; null where the comment is about none
   */
  public CommentCard(
      Comment comment, org.plenary.guideline.@Nullable Paragraph present, Locale language) {
    this.comment = comment;
    addClassName("comment");
    setId(id(comment));
    add(head(), facts());
    if (!comment.anchor().quote().isEmpty()) {
      Paragraph quote = words("“" + comment.anchor().quote() + "”");
      quote.addClassName("quote");
      add(quote);
    }
    if (!comment.text().isBlank()) {
      add(words(comment.text()));
    }
    if (!comment.proposed().isBlank()) {
      add(new ProposedWording(present, comment.proposed(), language));
    }
    if (!comment.reason().isBlank()) {
      Span name = new Span(getTranslation("consultation.card.reason"));
      name.addClassName("small");
      add(name, words(comment.reason()));
    }
    actions.addClassName("acts");
  }

  static String id(Comment comment) {
    return "comment-" + comment.id();
  }

  public CommentCard action(Component action) {
    actions.add(action);
    add(actions);
    return this;
  }

  public CommentCard files(List<Attachment> files) {
    add(new FileLinks(files));
    return this;
  }

  private Component head() {
    H3 speaker = new H3(new Isolated(CommentTexts.speaker(comment)));
    Span number = new Span();
    number.addClassNames("num", "no");
    if (comment.number() != null) {
      number.setText(getTranslation("consultation.card.number", comment.number()));
    }
    Div head = new Div(speaker, number);
    head.addClassName("chead");
    return head;
  }

  private Component facts() {
    Div facts = new Div(new Span(CommentTexts.facts(this, comment)));
    facts.addClassName("small");
    Status blocking = CommentTexts.blocking(this, comment);
    if (blocking != null) {
      facts.add(new Badge(blocking));
    }
    if (comment.state() != CommentState.SUBMITTED) {
      facts.add(new Badge(CommentTexts.status(this, comment)));
    }
    if (comment.isInformal()) {
      facts.add(
          new Badge(Status.Shape.ENDED, "clock", getTranslation("consultation.card.informal")));
    }
    if (comment.isHidden()) {
      facts.add(new Badge(Status.Shape.BAD, "eye-off", getTranslation("consultation.card.hidden")));
    }
    return facts;
  }

  private static Paragraph words(String text) {
    Paragraph words = new Paragraph(text);
    words.addClassNames("words", "said");
    words.getElement().setAttribute("dir", "auto");
    return words;
  }
}
