package org.plenary.consultation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.poifs.filesystem.OfficeXmlFileException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a comment table, in whatever order its columns stand. */
final class TableReader {

  /** Titles and notes may stand above the headings. */
  private static final int HEADINGS_WITHIN = 15;

  private static final int MOST_ROWS = 5_000;

  private final DataFormatter texts = texts();

  /** One line with its number as the spreadsheet shows it. */
  record Line(int number, Map<TableColumn, String> cells) {

    String text(TableColumn column) {
      return cells.getOrDefault(column, "").strip();
    }

    boolean isBlank() {
      return Stream.of(TableColumn.COMMENT, TableColumn.PROPOSED, TableColumn.PLACE)
          .allMatch(column -> text(column).isEmpty());
    }
  }

  /** As the table shows it: a formula by what came of it, a number wherever the server stands. */
  private static DataFormatter texts() {
    DataFormatter texts = new DataFormatter(Locale.ENGLISH);
    texts.setUseCachedValuesForFormulaCells(true);
    return texts;
  }

  List<Line> read(InputStream file) {
    try (XSSFWorkbook book = new XSSFWorkbook(file)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          Map<TableColumn, Integer> headings = headings(row);
          if (headings.containsKey(TableColumn.COMMENT)
              && headings.containsKey(TableColumn.PLACE)) {
            return lines(sheet, row.getRowNum(), headings);
          }
          if (row.getRowNum() >= HEADINGS_WITHIN) {
            break;
          }
        }
      }
    } catch (IOException
        | POIXMLException
        | NotOfficeXmlFileException
        | OfficeXmlFileException
        | EmptyFileException
        | IllegalStateException unreadable) {
      throw new TableRefused("unreadable");
    }
    throw new TableRefused(
        "no-headings",
        Stream.of(TableColumn.PLACE, TableColumn.COMMENT)
            .map(TableColumn::heading)
            .collect(Collectors.joining(", ")));
  }

  private Map<TableColumn, Integer> headings(Row row) {
    Map<TableColumn, Integer> found = new EnumMap<>(TableColumn.class);
    for (Cell cell : row) {
      TableColumn.headed(texts.formatCellValue(cell))
          .ifPresent(column -> found.putIfAbsent(column, cell.getColumnIndex()));
    }
    return found;
  }

  private List<Line> lines(Sheet sheet, int head, Map<TableColumn, Integer> headings) {
    List<Line> lines = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getRowNum() <= head) {
        continue;
      }
      Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
      headings.forEach(
          (column, at) ->
              cells.put(
                  column, texts.formatCellValue(row.getCell(at)).replace("\r\n", "\n").strip()));
      Line line = new Line(row.getRowNum() + 1, cells);
      if (!line.isBlank()) {
        lines.add(line);
      }
      if (lines.size() > MOST_ROWS) {
        throw new TableRefused("too-many-rows", MOST_ROWS);
      }
    }
    return lines;
  }
}
