package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Capacity;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Severity;
import org.plenary.consultation.Stance;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.ui.Quote;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** What rounds and comments are called on the screen. */
public final class CommentTexts {

  private CommentTexts() {}

  public static String kind(Component page, CommentKind kind) {
    return page.getTranslation("consultation.kind." + TextKey.of(kind));
  }

  public static String stance(Component page, Stance stance) {
    return page.getTranslation("consultation.position.stance." + TextKey.of(stance));
  }

  /** What a list shows of a comment; of a position the words it is about, and why. */
  public static String said(Comment comment) {
    if (comment.isPosition()) {
      return ("“" + comment.anchor().quote() + "” " + comment.reason()).strip();
    }
    return comment.text().isBlank() ? comment.proposed() : comment.text();
  }

  public static String severity(Component page, Severity severity) {
    return page.getTranslation("consultation.severity." + TextKey.of(severity));
  }

  static String roundKind(Component page, RoundKind kind) {
    return page.getTranslation("consultation.round-kind." + TextKey.of(kind));
  }

  /** "Paragraph 3.3", "Question 2", "The draft as a whole". */
  public static String place(Component page, Anchor anchor, String label) {
    if (anchor.question() != null) {
      return page.getTranslation("consultation.place.question", anchor.question());
    }
    return anchor.isWhole()
        ? page.getTranslation("consultation.place.whole")
        : page.getTranslation("consultation.place.paragraph", label);
  }

  /** The passage meant; null where it is meant whole. */
  public static @Nullable Quote quote(Anchor anchor) {
    return anchor.start() == null ? null : new Quote(anchor.quote(), anchor.start());
  }

  /** Who said it: a body speaks as itself, others by their name. */
  public static String speaker(Comment comment) {
    return comment.capacity() == Capacity.BODY ? comment.organisation() : comment.authorName();
  }

  /** "Abuja Urban Lab, Nigeria · Technical, major". */
  static String facts(Component page, Comment comment) {
    String from =
        switch (comment.capacity()) {
          case BODY -> page.getTranslation("consultation.card.as-body", comment.country());
          case PERSONAL, PUBLIC ->
              comment.organisation()
                  + (comment.organisation().isBlank() || comment.country().isBlank() ? "" : ", ")
                  + comment.country();
        };
    // A blocking one says so in a badge of its own.
    String what =
        comment.severity() == Severity.BLOCKING ? kind(page, comment.kind()) : what(page, comment);
    return from.isBlank() ? what : from + " · " + what;
  }

  /** "Technical, major"; of a position where its body stands. */
  public static String what(Component page, Comment comment) {
    return comment.stance() != null
        ? stance(page, comment.stance())
        : page.getTranslation(
            "consultation.card.kind",
            kind(page, comment.kind()),
            severity(page, comment.severity()).toLowerCase(Locale.ROOT));
  }

  public static Status status(Component page, Comment comment) {
    String word = page.getTranslation("consultation.state." + TextKey.of(comment.state()));
    return switch (comment.state()) {
      case DRAFT -> new Status(Shape.OPEN, "pen-line", word);
      case UNCONFIRMED -> new Status(Shape.OPEN, "mail", word);
      case PENDING -> new Status(Shape.MOVING, "hourglass", word);
      case VERIFIED -> new Status(Shape.GOOD, "check", word);
      case SUBMITTED -> new Status(Shape.MOVING, "message-square", word);
      case WITHDRAWN -> new Status(Shape.ENDED, "minus", word);
      case SUPERSEDED -> new Status(Shape.ENDED, "history", word);
    };
  }

  public static @Nullable Status blocking(Component page, Comment comment) {
    return comment.severity() == Severity.BLOCKING
        ? new Status(Shape.BAD, "ban", page.getTranslation("consultation.severity.blocking"))
        : null;
  }

  public static Status status(Component page, Round round, ReaderDates dates) {
    String word = page.getTranslation("consultation.round-state." + TextKey.of(round.state()));
    return switch (round.state()) {
      case PLANNED -> new Status(Shape.OPEN, "circle", word);
      case OPEN -> new Status(Shape.MOVING, "half", openWord(word, round, dates));
      case CLOSED -> new Status(Shape.YOURS, "list-checks", word);
      case RELEASED -> new Status(Shape.GOOD, "check", word);
      case CANCELLED -> new Status(Shape.ENDED, "x", word);
    };
  }

  private static String openWord(String word, Round round, ReaderDates dates) {
    String left = dates.left(round.closes().at());
    return left.isEmpty() ? word : word + ", " + left;
  }

  static boolean isLate(Round round) {
    return round.state() == RoundState.CLOSED || round.state() == RoundState.RELEASED;
  }
}
