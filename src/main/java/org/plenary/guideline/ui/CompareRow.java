package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.plenary.guideline.Change;
import org.plenary.guideline.ChangeKind;
import org.plenary.guideline.ChangeReasons.Reason;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.ui.Icon;

/**
 * What became of one paragraph: its numbers, what was done to it, its words as a redline, what was
 * said about it before, and who stands where on its words.
 */
final class CompareRow extends Div {

  private final Change change;
  private final Div what = new Div();

  CompareRow(Change change, List<Reason> reasons, List<String> positions) {
    this.change = change;
    addClassNames("comparerow", "is-" + ParagraphWords.kind(change.paragraph().kind()));
    setId(GuidelineRoutes.anchor(change.paragraph().id()));
    Span place = new Span(change.paragraph().number());
    place.addClassName("pnum");
    place.getElement().setAttribute("dir", "ltr");
    what.addClassName("what");
    Div said = new Div(what, new RedlineText(change));
    if (!reasons.isEmpty()) {
      said.add(new CompareReasons(reasons));
    }
    if (!positions.isEmpty()) {
      said.add(new ComparePositions(positions));
    }
    add(place, said);
    if (change.isRemoved()) {
      addClassName("gone");
    }
    change.kinds().forEach(this::say);
  }

  private void say(ChangeKind kind) {
    String key = "guideline.compare." + kind.name().toLowerCase(Locale.ROOT);
    what.add(new Span(new Icon(icon(kind)), new Span(getTranslation(key, change.formerNumbers()))));
  }

  private static String icon(ChangeKind kind) {
    return switch (kind) {
      case REMOVED -> "trash-2";
      case ADDED -> "plus";
      case SPLIT -> "split";
      case MERGED -> "layers";
      case RENUMBERED -> "hash";
      case MOVED -> "corner-down-right";
      case UNSURE -> "circle-help";
    };
  }

  /** Tints it, brings it into view, and has it read aloud next. */
  void choose() {
    addClassName("chosen");
    getElement().setAttribute("tabindex", "-1");
    getElement()
        .executeJs(
            "this.scrollIntoView({ block: 'center' }); this.focus({ preventScroll: true });");
  }
}
