package org.plenary.guideline;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.guideline.Redline.Kind;

/**
 * How one table became another, word by word in its cells.
 *
 * @param rows of both tables, those that went where they stood; the first heads the columns
 */
public record TableRedline(List<Row> rows) {

  /**
   * @param kind the same for a row of both tables, whatever its cells say
   */
  public record Row(Kind kind, List<Redline> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  public TableRedline {
    rows = List.copyOf(rows);
  }

  /** The texts as they are kept. Whatever the columns are called, heads answer to heads. */
  public static TableRedline between(String older, String newer, Locale language) {
    List<List<String>> before = rows(older);
    List<List<String>> after = rows(newer);
    List<Alignment.Pair> columns =
        before.isEmpty() || after.isEmpty() || before.get(0).size() == after.get(0).size()
            ? inTheirOrder(Math.max(width(before), width(after)))
            : Alignment.of(columns(before), columns(after), language);
    return new TableRedline(
        rows(before, after, language).stream()
            .map(
                pair ->
                    row(
                        pair.older() < 0 ? List.of() : before.get(pair.older()),
                        pair.newer() < 0 ? List.of() : after.get(pair.newer()),
                        columns,
                        language))
            .toList());
  }

  private static List<Alignment.Pair> rows(
      List<List<String>> before, List<List<String>> after, Locale language) {
    if (before.isEmpty() || after.isEmpty()) {
      return Alignment.of(before, after, language);
    }
    return Stream.concat(
            Stream.of(new Alignment.Pair(0, 0)),
            Alignment.of(below(before), below(after), language).stream()
                .map(pair -> new Alignment.Pair(below(pair.older()), below(pair.newer()))))
        .toList();
  }

  private static List<List<String>> below(List<List<String>> rows) {
    return rows.subList(1, rows.size());
  }

  private static int below(int row) {
    return row < 0 ? row : row + 1;
  }

  private static Row row(
      List<String> before, List<String> after, List<Alignment.Pair> columns, Locale language) {
    Kind kind = before.isEmpty() ? Kind.INSERTED : after.isEmpty() ? Kind.DELETED : Kind.SAME;
    return new Row(
        kind,
        columns.stream()
            .map(
                pair ->
                    Redline.between(
                        cell(before, pair.older()), cell(after, pair.newer()), language))
            .toList());
  }

  private static String cell(List<String> row, int column) {
    return column < 0 || row.isEmpty() ? "" : row.get(column);
  }

  private static List<Alignment.Pair> inTheirOrder(int count) {
    return IntStream.range(0, count).mapToObj(at -> new Alignment.Pair(at, at)).toList();
  }

  private static List<List<String>> rows(String text) {
    return text.isBlank() ? List.of() : TableText.rows(text.strip());
  }

  private static int width(List<List<String>> rows) {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  private static List<List<String>> columns(List<List<String>> rows) {
    return IntStream.range(0, width(rows))
        .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
        .toList();
  }
}
