package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.guideline.Fate;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.Placement;
import org.plenary.guideline.Redline;
import org.plenary.ui.Icon;

/** What became of one paragraph: its numbers, what was done to it, and its words as a redline. */
final class CompareRow extends Div {

  private final Div what = new Div();
  private final boolean isUnchanged;

  private CompareRow(String number, Paragraph shown, boolean isUnchanged, Component words) {
    this.isUnchanged = isUnchanged;
    addClassNames("comparerow", "is-" + ParagraphWords.kind(shown.kind()));
    Span place = new Span(number);
    place.addClassName("pnum");
    place.getElement().setAttribute("dir", "ltr");
    what.addClassName("what");
    add(place, new Div(what, words));
  }

  static CompareRow removed(Placement placement) {
    Paragraph gone = placement.paragraph();
    CompareRow row =
        new CompareRow(
            gone.number(),
            gone,
            false,
            new RedlineText(Redline.between(gone.text(), "", Locale.ROOT)));
    row.addClassName("gone");
    row.say("trash-2", row.getTranslation("guideline.compare.removed", gone.number()));
    return row;
  }

  /**
   * @param origins what of the older draft lives on in it; empty for a new one
   */
  static CompareRow of(Paragraph paragraph, List<Placement> origins, Locale language) {
    String before =
        origins.stream().map(origin -> origin.paragraph().text()).collect(Collectors.joining(" "));
    boolean isSame =
        origins.size() == 1
            && origins.get(0).fate() == Fate.SAME
            && before.equals(paragraph.text());
    Redline redline = redline(paragraph, origins, before, language);
    CompareRow row =
        new CompareRow(paragraph.number(), paragraph, isSame, new RedlineText(redline));
    row.setId(GuidelineRoutes.anchor(paragraph.id()));
    row.explain(paragraph, origins);
    return row;
  }

  private static Redline redline(
      Paragraph paragraph, List<Placement> origins, String before, Locale language) {
    boolean isPart = origins.size() == 1 && origins.get(0).fate() == Fate.SPLIT;
    if (!isPart) {
      return Redline.between(before, paragraph.text(), language);
    }
    List<Paragraph> parts = origins.get(0).successors();
    return Redline.between(before, parts.stream().map(Paragraph::text).toList(), language)
        .get(parts.indexOf(paragraph));
  }

  boolean isUnchanged() {
    return isUnchanged;
  }

  private void explain(Paragraph paragraph, List<Placement> origins) {
    if (origins.isEmpty()) {
      say("plus", getTranslation("guideline.compare.added"));
      return;
    }
    Placement origin = origins.get(0);
    String numbers =
        origins.stream()
            .map(placed -> placed.paragraph().number())
            .collect(Collectors.joining(", "));
    switch (origin.fate()) {
      case SPLIT -> say("split", getTranslation("guideline.compare.split", numbers));
      case MERGED -> say("layers", getTranslation("guideline.compare.merged", numbers));
      default -> {
        if (!origin.isMoved() && !numbers.equals(paragraph.number())) {
          say("hash", getTranslation("guideline.compare.renumbered", numbers));
        }
      }
    }
    if (origins.stream().anyMatch(Placement::isMoved)) {
      say("corner-down-right", getTranslation("guideline.compare.moved", numbers));
    }
    if (origin.fate() != Fate.SPLIT && origins.stream().anyMatch(one -> !one.isCertain())) {
      say("circle-help", getTranslation("guideline.compare.unsure"));
    }
  }

  private void say(String icon, String words) {
    Span said = new Span(new Icon(icon), new Span(words));
    what.add(said);
  }
}
