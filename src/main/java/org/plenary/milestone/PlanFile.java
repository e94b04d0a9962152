package org.plenary.milestone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plenary.ui.CsvWords;
import org.plenary.ui.TableCsv;

/** A work plan as CSV, as spreadsheets write it: commas or semicolons, with or without a mark. */
final class PlanFile {

  static final int MOST_BYTES = 1_000_000;
  static final int MOST_LINES = 2000;

  private PlanFile() {}

  static List<PlanFileLine> read(byte[] content) {
    if (content.length > MOST_BYTES) {
      throw new MilestoneRefused("file-too-large", MOST_BYTES / 1_000_000);
    }
    String text = CsvWords.findText(content).orElseThrow(() -> new MilestoneRefused("not-utf-8"));
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(CsvWords.delimiter(text))
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return lines(parser);
    } catch (IOException | UncheckedIOException broken) {
      throw new MilestoneRefused("no-table");
    }
  }

  private static List<PlanFileLine> lines(CSVParser parser) {
    List<PlanFileLine> lines = new ArrayList<>();
    Map<Integer, PlanColumn> columns = Map.of();
    long began = 1;
    for (CSVRecord record : parser) {
      if (columns.isEmpty()) {
        columns = columns(record);
      } else {
        lines.add(line(began, record, columns));
      }
      began = parser.getCurrentLineNumber() + 1;
    }
    if (!columns.containsValue(PlanColumn.WHEN) || !columns.containsValue(PlanColumn.MILESTONE)) {
      throw new MilestoneRefused("columns-missing");
    }
    if (lines.size() > MOST_LINES) {
      throw new MilestoneRefused("file-too-long", MOST_LINES);
    }
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static Map<Integer, PlanColumn> columns(CSVRecord head) {
    Map<Integer, PlanColumn> columns = new HashMap<>();
    for (int index = 0; index < head.size(); index++) {
      int position = index;
      PlanColumn.of(head.get(index)).ifPresent(column -> columns.put(position, column));
    }
    if (columns.isEmpty()) {
      throw new MilestoneRefused("columns-missing");
    }
    return columns;
  }

  private static PlanFileLine line(
      long number, CSVRecord record, Map<Integer, PlanColumn> columns) {
    Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
    columns.forEach(
        (index, column) -> {
          if (index < record.size()) {
            cells.put(column, record.get(index));
          }
        });
    return new PlanFileLine(number, cells);
  }

  static String write(List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TableCsv.write(
          Arrays.stream(PlanColumn.values()).map(PlanColumn::heading).toList(),
          rows.stream().map(List::<Object>copyOf).toList(),
          out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
