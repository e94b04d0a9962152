package org.plenary.guideline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables as they are kept and typed: a line a row, cells parted by bars. */
public final class TableText {

  static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private TableText() {}

  static String of(List<List<String>> rows) {
    return rows.stream().map(TableText::line).collect(Collectors.joining("\n"));
  }

  /** The cells by row; every row has as many as the longest. */
  public static List<List<String>> rows(String text) {
    List<List<String>> rows = Arrays.stream(text.split("\n")).map(TableText::cells).toList();
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return rows.stream().map(row -> filled(row, columns)).toList();
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.strip().replaceAll("\\s*\\n\\s*", " / ").replace("|", "\\|"))
        .collect(Collectors.joining(" | "));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(BAR.split(line, -1))
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }

  private static List<String> filled(List<String> row, int columns) {
    List<String> filled = new ArrayList<>(row);
    while (filled.size() < columns) {
      filled.add("");
    }
    return filled;
  }
}
