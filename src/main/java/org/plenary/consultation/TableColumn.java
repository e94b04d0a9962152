package org.plenary.consultation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The eight columns of the ISO/IEC comment table, in their order, and five hidden ones that carry
 * what it has no room for; one of files stands behind where there are any. A column is known by its
 * heading, wherever it stands.
 */
enum TableColumn {
  BODY("MB/NC", 12, heading -> heading.startsWith("mb") || heading.contains("body")),
  LINE("Line number", 9, heading -> heading.contains("line")),
  CLAUSE(
      "Clause/Subclause", 12, heading -> heading.contains("clause") || heading.contains("section")),
  PLACE(
      "Paragraph/Figure/Table",
      14,
      heading -> heading.contains("paragraph") || heading.contains("figure")),
  TYPE("Type of comment", 10, heading -> heading.contains("type")),
  PROPOSED("Proposed change", 50, heading -> heading.contains("proposed")),
  OBSERVATIONS(
      "Observations of the secretariat",
      40,
      heading -> heading.contains("observation") || heading.contains("secretariat")),
  ID("Plenary id", 10, heading -> heading.equals("plenary id")),
  QUOTE("Quoted words", 20, heading -> heading.startsWith("quote")),
  /** At which sign of the paragraph's words they begin: the same words may stand there twice. */
  BEGINS("Begins at", 10, heading -> heading.equals("begins at")),
  SEVERITY("Severity", 10, heading -> heading.contains("severity")),
  REASON("Reason", 20, heading -> heading.contains("reason")),
  /** Names, sizes and sums; only to read, a table brings no file in. */
  FILES("Files", 40, heading -> heading.equals("files")),
  // Last: its word stands in other headings too.
  COMMENT("Comments", 50, heading -> heading.contains("comment"));

  private final String heading;
  private final int width;
  private final Predicate<String> knows;

  TableColumn(String heading, int width, Predicate<String> knows) {
    this.heading = heading;
    this.width = width;
    this.knows = knows;
  }

  String heading() {
    return heading;
  }

  int width() {
    return width;
  }

  /** As the form has them, the hidden ones behind. */
  static List<TableColumn> inOrder() {
    return List.of(
        BODY,
        LINE,
        CLAUSE,
        PLACE,
        TYPE,
        COMMENT,
        PROPOSED,
        OBSERVATIONS,
        ID,
        QUOTE,
        SEVERITY,
        REASON,
        BEGINS,
        FILES);
  }

  boolean isHidden() {
    return switch (this) {
      case ID, QUOTE, SEVERITY, REASON, BEGINS -> true;
      default -> false;
    };
  }

  static Optional<TableColumn> headed(String heading) {
    String plain = CommentWords.plain(heading);
    for (TableColumn column : values()) {
      if (!plain.isEmpty() && column.knows.test(plain.toLowerCase(Locale.ROOT))) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
