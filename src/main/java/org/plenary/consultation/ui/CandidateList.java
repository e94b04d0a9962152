package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.PlacementCase;
import org.plenary.consultation.PlacementCase.Candidate;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.ui.Badge;
import org.plenary.ui.Status.Shape;

/** What the paragraph of a comment may have become; the last line says that it is gone. */
class CandidateList extends UnorderedList {

  /** Carries a place that may be none. */
  interface Placing extends Consumer<@Nullable ParagraphId> {}

  private static final int EXCERPT = 80;

  CandidateList(PlacementCase one, boolean mayPlace, Placing place) {
    addClassNames("tqueue", "candidates");
    getElement().setAttribute("aria-label", getTranslation("consultation.places.candidates"));
    boolean quotes = !one.comment().anchor().quote().isEmpty();
    List<Candidate> all = one.candidates();
    for (int index = 0; index < all.size(); index++) {
      Candidate candidate = all.get(index);
      Paragraph paragraph = candidate.paragraph();
      Span head = head(String.valueOf(index + 1), paragraph.number());
      if (quotes) {
        head.add(
            candidate.quoteStands()
                ? new Badge(Shape.GOOD, "check", getTranslation("consultation.places.quote-stands"))
                : new Badge(Shape.BAD, "x", getTranslation("consultation.places.quote-gone")));
      }
      Span words = new Span(paragraph.words());
      words.addClassName("words");
      words.getElement().setAttribute("dir", "auto");
      add(row(mayPlace, () -> place.accept(paragraph.id()), head, words));
    }
    add(
        row(
            mayPlace,
            () -> place.accept(null),
            head("0", getTranslation("consultation.places.gone"))));
  }

  private static ListItem row(boolean mayPlace, Runnable action, Span... parts) {
    NativeButton button = new NativeButton();
    button.add(parts);
    button.setEnabled(mayPlace);
    button.addClickListener(event -> action.run());
    return new ListItem(button);
  }

  private static Span head(String key, String name) {
    Span sign = new Span(key);
    sign.addClassName("kbd");
    Span strong = new Span(name);
    strong.addClassName("strong");
    Span head = new Span(sign, strong);
    head.addClassName("candidate");
    return head;
  }

  static String label(Paragraph paragraph) {
    String words = paragraph.words();
    return paragraph.number()
        + " "
        + (words.length() > EXCERPT ? words.substring(0, EXCERPT) + "…" : words);
  }
}
