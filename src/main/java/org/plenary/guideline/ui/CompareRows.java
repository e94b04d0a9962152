package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.guideline.Change;
import org.plenary.guideline.ChangeReasons.Reason;
import org.plenary.guideline.Comparison;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Trace;
import org.plenary.guideline.WrittenFrom;

/** Every paragraph of both drafts: in the order of the newer, what was removed where it stood. */
public final class CompareRows extends Div {

  private final List<CompareRow> unchanged = new ArrayList<>();
  private final Map<ParagraphId, CompareRow> byParagraph = new HashMap<>();
  private final Paragraph nothing = new Paragraph();

  public CompareRows(
      Trace trace,
      Locale language,
      Map<ParagraphId, List<Reason>> reasons,
      Map<ParagraphId, List<String>> positions) {
    addClassName("compare");
    getElement().setAttribute("lang", language.toLanguageTag());
    getElement().setAttribute("dir", WrittenFrom.direction(language));
    Comparison.of(trace, language).forEach(change -> add(change, reasons, positions));
    nothing.setText(getTranslation("guideline.compare.no-change"));
    nothing.setVisible(getComponentCount() == unchanged.size());
    add(nothing);
    showUnchanged(false);
  }

  private void add(
      Change change,
      Map<ParagraphId, List<Reason>> reasons,
      Map<ParagraphId, List<String>> positions) {
    CompareRow row = new CompareRow(change, of(change, reasons), of(change, positions));
    change.ids().forEach(id -> byParagraph.putIfAbsent(id, row));
    add(row);
    if (change.isUnchanged()) {
      unchanged.add(row);
    }
  }

  private static <T> List<T> of(Change change, Map<ParagraphId, List<T>> all) {
    return change.ids().stream().flatMap(id -> all.getOrDefault(id, List.of()).stream()).toList();
  }

  void showUnchanged(boolean isShown) {
    unchanged.forEach(row -> row.setVisible(isShown));
  }

  /** Brings a paragraph of either draft into view, also one that did not change. */
  void choose(ParagraphId id) {
    CompareRow row = byParagraph.get(id);
    if (row != null) {
      row.setVisible(true);
      row.choose();
    }
  }
}
