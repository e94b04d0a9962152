package org.plenary.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Comma-separated text as spreadsheets write it: quotes, line breaks in quotes, semicolons. */
final class CsvText {

  private CsvText() {}

  /** The lines under the head, each by the head's names in lower case; empty lines left out. */
  static List<Map<String, String>> read(String text) {
    List<List<String>> lines = cells(text.startsWith("\uFEFF") ? text.substring(1) : text);
    lines.removeIf(line -> line.stream().allMatch(String::isBlank));
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> head = lines.get(0);
    return lines.stream().skip(1).map(line -> named(head, line)).toList();
  }

  private static Map<String, String> named(List<String> head, List<String> line) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int column = 0; column < head.size(); column++) {
      String cell = column < line.size() ? line.get(column).strip() : "";
      named.put(head.get(column).strip().toLowerCase(Locale.ROOT), cell);
    }
    return named;
  }

  private static List<List<String>> cells(String text) {
    char separator = separator(text);
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int index = 0; index < text.length(); index++) {
      char sign = text.charAt(index);
      if (isQuoted && sign == '"' && text.startsWith("\"\"", index)) {
        cell.append('"');
        index++;
      } else if (sign == '"') {
        isQuoted = !isQuoted;
      } else if (isQuoted || sign != separator && sign != '\n' && sign != '\r') {
        cell.append(sign);
      } else if (sign != '\r') {
        line.add(cell.toString());
        cell.setLength(0);
        if (sign == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      }
    }
    line.add(cell.toString());
    lines.add(line);
    return lines;
  }

  /** Spreadsheets of countries with a decimal comma write semicolons. */
  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    return head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
  }
}
