package org.plenary.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plenary.ui.CsvWords;

/** A table as spreadsheets write it: commas or semicolons, with or without a mark before it. */
final class CsvText {

  private CsvText() {}

  /** The lines under the head, each by the head's names in lower case; empty lines left out. */
  static List<Map<String, String>> read(String text) {
    String table = CsvWords.unmarked(text);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(CsvWords.delimiter(table))
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.parse(table, format)) {
      List<List<String>> lines =
          parser.stream()
              .map(CSVRecord::toList)
              .filter(line -> !line.stream().allMatch(String::isBlank))
              .toList();
      return lines.stream().skip(1).map(line -> named(lines.get(0), line)).toList();
    } catch (IOException | UncheckedIOException broken) {
      throw new ImportRefused("no-table");
    }
  }

  private static Map<String, String> named(List<String> head, List<String> line) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int column = 0; column < head.size(); column++) {
      String cell = column < line.size() ? line.get(column).strip() : "";
      named.put(head.get(column).strip().toLowerCase(Locale.ROOT), cell);
    }
    return named;
  }
}
