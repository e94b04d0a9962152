package org.plenary.milestone;

import java.util.Map;

/** One line of a plan's file, as it was written. */
record PlanFileLine(long number, Map<PlanColumn, String> cells) {

  String get(PlanColumn column) {
    String cell = cells.getOrDefault(column, "").strip();
    // The mark that keeps a spreadsheet from running a text as a formula is not part of it.
    return cell.matches("(?s)'[=+\\-@].*") ? cell.substring(1) : cell;
  }

  boolean isEmpty() {
    return cells.values().stream().allMatch(String::isBlank);
  }
}
