package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Comment;
import org.plenary.consultation.PlacedComment;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Fate;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.ParagraphId;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** Where an earlier comment stands, in the reader's words. */
class PlacementTexts {

  private static final int EXCERPT = 160;

  /** What else than its fate is worth a look. */
  enum Mark {
    WAITING,
    QUOTE_GONE,
    BY_PERSON;

    /** While a comment waits nobody can say whether its words are gone. */
    boolean isOn(PlacedComment one) {
      return switch (this) {
        case WAITING -> one.place().isWaiting();
        case QUOTE_GONE ->
            !one.comment().anchor().quote().isEmpty()
                && !one.place().isWaiting()
                && !one.place().quoteStands();
        case BY_PERSON -> one.place().isByPerson();
      };
    }
  }

  private final Component page;
  private final Draft draft;

  PlacementTexts(Component page, Draft draft) {
    this.page = page;
    this.draft = draft;
  }

  String fate(Fate fate) {
    return page.getTranslation("consultation.fate." + TextKey.of(fate));
  }

  Status status(PlacedComment one) {
    return one.place().isWaiting()
        ? new Status(
            Shape.YOURS, "map-pin", page.getTranslation("consultation.places.mark.waiting"))
        : new Status(
            one.place().fate() == Fate.REMOVED ? Shape.ENDED : Shape.MOVING,
            "corner-down-right",
            fate(one.place().fate()));
  }

  @Nullable Status quote(PlacedComment one) {
    return Mark.QUOTE_GONE.isOn(one)
        ? new Status(Shape.BAD, "x", page.getTranslation("consultation.places.mark.quote-gone"))
        : null;
  }

  String was(PlacedComment one) {
    Comment comment = one.comment();
    return CommentTexts.place(page, comment.anchor(), comment.label());
  }

  String now(PlacedComment one) {
    return one.comment().anchor().paragraph() == null ? was(one) : one.place().label();
  }

  String facts(PlacedComment one) {
    String mark =
        Mark.QUOTE_GONE.isOn(one)
            ? " · " + page.getTranslation("consultation.places.mark.quote-gone")
            : "";
    return page.getTranslation(
            "consultation.card.line",
            one.comment().number(),
            was(one),
            CommentTexts.speaker(one.comment()))
        + mark;
  }

  String href(PlacedComment one) {
    ParagraphId now = one.place().paragraph();
    return now == null ? "" : GuidelineRoutes.paragraph(draft, now);
  }

  static String said(PlacedComment one) {
    Comment comment = one.comment();
    String said = comment.text().isBlank() ? comment.proposed() : comment.text();
    return said.length() > EXCERPT ? said.substring(0, EXCERPT) + "…" : said;
  }
}
