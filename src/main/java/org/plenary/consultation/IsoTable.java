package org.plenary.consultation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes comments as the eight-column ISO/IEC comment table. Hidden columns let it be read again
 * without a guess. Every text is a text cell, so nothing typed becomes a formula.
 */
final class IsoTable {

  /** Signs that no XML may hold; nobody types them on purpose. */
  private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]");

  private IsoTable() {}

  static byte[] write(
      String title,
      List<Comment> comments,
      Function<Comment, String> lines,
      Function<Comment, String> files) {
    return write(title, comments, lines, files, comment -> "", book -> {});
  }

  /**
   * @param lines on which line of the draft each is
   * @param files what was handed in with each
   * @param observations what the secretariat answers; empty where it has not
   * @param more adds sheets behind this one
   */
  static byte[] write(
      String title,
      List<Comment> comments,
      Function<Comment, String> lines,
      Function<Comment, String> files,
      Function<Comment, String> observations,
      Consumer<Workbook> more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out, title, comments, lines, files, observations, more);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toByteArray();
  }

  private static void write(
      OutputStream out,
      String title,
      List<Comment> comments,
      Function<Comment, String> lines,
      Function<Comment, String> files,
      Function<Comment, String> observations,
      Consumer<Workbook> more)
      throws IOException {
    try (Workbook book = new Workbook(out, "Plenary", "1.0")) {
      book.properties().setTitle(title);
      Worksheet sheet = book.newWorksheet("Comments");
      List<TableColumn> columns = TableColumn.inOrder();
      boolean withFiles = comments.stream().anyMatch(one -> !files.apply(one).isEmpty());
      sheet.freezePane(0, 1);
      for (int at = 0; at < columns.size(); at++) {
        TableColumn column = columns.get(at);
        sheet.value(0, at, column.heading());
        sheet.style(0, at).bold().wrapText(true).set();
        sheet.width(at, column.width());
        if (column.isHidden() || column == TableColumn.FILES && !withFiles) {
          sheet.hideColumn(at);
        }
      }
      int line = 1;
      for (Comment comment : comments) {
        Map<TableColumn, String> cells = cells(comment, files);
        cells.put(TableColumn.LINE, lines.apply(comment));
        cells.put(TableColumn.OBSERVATIONS, observations.apply(comment));
        for (int at = 0; at < columns.size(); at++) {
          sheet.value(line, at, clean(cells.getOrDefault(columns.get(at), "")));
          // As text, or a place typed as 3.10 would become the number 3.1.
          sheet.style(line, at).format("@").wrapText(true).verticalAlignment("top").set();
        }
        line++;
      }
      more.accept(book);
    }
  }

  /** What a table of these comments says that people typed. */
  static List<Map<TableColumn, String>> cells(
      List<Comment> comments, Function<Comment, String> files) {
    return comments.stream().map(comment -> cells(comment, files)).toList();
  }

  private static Map<TableColumn, String> cells(Comment comment, Function<Comment, String> files) {
    Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
    cells.put(TableColumn.BODY, said(comment));
    cells.put(TableColumn.CLAUSE, section(comment.label()));
    cells.put(TableColumn.PLACE, comment.anchor().isWhole() ? WHOLE : comment.label());
    cells.put(TableColumn.TYPE, TypeCode.of(comment));
    cells.put(TableColumn.COMMENT, comment.text());
    cells.put(TableColumn.PROPOSED, comment.proposed());
    cells.put(TableColumn.ID, comment.id().value());
    cells.put(TableColumn.QUOTE, comment.anchor().quote());
    cells.put(TableColumn.BEGINS, Objects.toString(comment.anchor().start(), ""));
    cells.put(TableColumn.SEVERITY, comment.severity().name().toLowerCase(java.util.Locale.ROOT));
    cells.put(TableColumn.REASON, comment.reason());
    cells.put(TableColumn.FILES, files.apply(comment));
    return cells;
  }

  /** What stands in the place of a paragraph when the draft as a whole is meant. */
  static final String WHOLE = "whole";

  private static String said(Comment comment) {
    return comment.capacity() == Capacity.BODY || comment.organisation().isBlank()
        ? comment.organisation().isBlank() ? comment.authorName() : comment.organisation()
        : comment.authorName() + ", " + comment.organisation();
  }

  /** "3" of "3.3(b)". */
  private static String section(String label) {
    return label.matches("\\d+.*") ? label.replaceFirst("^(\\d+).*$", "$1") : "";
  }

  /** As a table gives it back. */
  static String cell(String text) {
    return clean(text).strip();
  }

  private static String clean(String text) {
    return UNWANTED.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
  }
}
