package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table of a document as rows of plain cells. */
final class DocxTable {

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Element> textBoxes = new ArrayList<>();
  private final Function<Element, DocxWords> words;
  private final Losses losses;

  private DocxTable(Function<Element, DocxWords> words, Losses losses) {
    this.words = words;
    this.losses = losses;
  }

  static DocxTable read(Element table, Function<Element, DocxWords> words, Losses losses) {
    DocxTable read = new DocxTable(words, losses);
    read.rows(table);
    return read;
  }

  String text() {
    boolean isBlank = rows.stream().flatMap(List::stream).allMatch(String::isBlank);
    return isBlank ? "" : TableText.of(rows);
  }

  List<String> notes() {
    return notes;
  }

  List<Element> textBoxes() {
    return textBoxes;
  }

  /** Rows and cells may lie in wrappers: content controls, tracked insertions. */
  private void rows(Node node) {
    for (Element element : WordMarkup.children(node)) {
      if (WordMarkup.is(element, "tr")) {
        rows.add(new ArrayList<>());
        cells(element, rows.get(rows.size() - 1));
      } else {
        rows(element);
      }
    }
  }

  private void cells(Node node, List<String> row) {
    for (Element element : WordMarkup.children(node)) {
      if (WordMarkup.is(element, "tc")) {
        cell(element, row);
      } else {
        cells(element, row);
      }
    }
  }

  private void cell(Element cell, List<String> row) {
    List<String> lines = new ArrayList<>();
    lines(cell, lines);
    String text = String.join("\n", lines);
    row.add(text);
    int span =
        WordMarkup.value(cell, "tcPr", "gridSpan")
            .filter(value -> value.matches("[1-9]\\d?"))
            .map(Integer::parseInt)
            .orElse(1);
    if (span > 1 || WordMarkup.value(cell, "tcPr", "vMerge").isPresent()) {
      losses.note(LossKind.MERGED_CELLS, text);
    }
    for (int further = 1; further < span; further++) {
      row.add("");
    }
  }

  private void lines(Node node, List<String> lines) {
    for (Element element : WordMarkup.children(node)) {
      if (WordMarkup.is(element, "p")) {
        DocxWords read = words.apply(element);
        notes.addAll(read.notes());
        textBoxes.addAll(read.textBoxes());
        if (!read.text().isEmpty()) {
          lines.add(read.text());
        }
      } else {
        if (WordMarkup.is(element, "tbl")) {
          losses.note(LossKind.NESTED_TABLE, WordMarkup.text(element));
        }
        lines(element, lines);
      }
    }
  }
}
