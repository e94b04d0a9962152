package org.plenary.guideline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where what is read in the cells of a table stands in its words, which have bars and line ends
 * between the cells.
 */
public final class TableWords {

  /** For each cell the places in the words of the signs that are read in it. */
  private final List<List<Integer>> cells = new ArrayList<>();

  private TableWords() {}

  public static TableWords of(Paragraph table) {
    TableWords found = new TableWords();
    int columns = TableText.rows(table.text()).get(0).size();
    int begins = 0;
    for (String line : table.text().split("\n")) {
      int from = 0;
      int column = 1;
      Matcher bar = TableText.BAR.matcher(line);
      while (bar.find()) {
        found.add(table.text(), begins + from, begins + bar.start());
        from = bar.end();
        column++;
      }
      found.add(table.text(), begins + from, begins + line.length());
      found.cells.addAll(Collections.nCopies(columns - column, List.of()));
      begins += line.length() + 1;
    }
    return found;
  }

  private void add(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<Integer> cell = new ArrayList<>();
    int mark = Paragraph.NOTE_MARK.length();
    int hidden = mark * count(text.substring(0, begin));
    for (int at = begin; at < end; at++) {
      if (text.startsWith(Paragraph.NOTE_MARK, at)) {
        hidden += mark;
        at += mark - 1;
      } else if (!text.startsWith("\\|", at)) {
        cell.add(at - hidden);
      }
    }
    cells.add(cell);
  }

  private static int count(String text) {
    return text.split(Pattern.quote(Paragraph.NOTE_MARK), -1).length - 1;
  }

  /**
   * A place in the words as it is counted through the cells, with one sign between two; what lies
   * between them counts as the beginning of the next.
   */
  public int throughCells(int inWords) {
    int passed = 0;
    for (List<Integer> cell : cells) {
      for (int sign : cell) {
        if (sign >= inWords) {
          return passed;
        }
        passed++;
      }
      if (!cell.isEmpty() && inWords <= cell.get(cell.size() - 1) + 1) {
        return passed;
      }
      passed++;
    }
    return passed;
  }

  /** The place in the words of a place counted through the cells with nothing between them. */
  public int inWords(int throughCells) {
    int left = throughCells;
    for (List<Integer> cell : cells) {
      if (left < cell.size()) {
        return cell.get(left);
      }
      left -= cell.size();
    }
    return -1;
  }
}
