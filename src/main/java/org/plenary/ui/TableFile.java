package org.plenary.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.poifs.filesystem.OfficeXmlFileException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a table somebody filled in, as XLSX or as CSV in UTF-8: nothing but the words in it. */
public final class TableFile {

  /** More is no list of anything here. */
  public static final int MOST_ROWS = 5_000;

  private TableFile() {}

  /**
   * One row with something in it.
   *
   * @param line as the spreadsheet numbers it
   */
  public record Row(int line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** Empty where the row ends before this column. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** The rows of each sheet, top to bottom; a CSV file is one sheet. */
  public static List<List<Row>> read(byte[] file) {
    return isZip(file) ? sheets(file) : List.of(lines(text(file)));
  }

  private static boolean isZip(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K';
  }

  private static List<List<Row>> sheets(byte[] file) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      List<List<Row>> sheets = new ArrayList<>();
      for (Sheet sheet : book) {
        sheets.add(SheetText.rows(sheet));
      }
      return sheets;
    } catch (IOException
        | POIXMLException
        | NotOfficeXmlFileException
        | OfficeXmlFileException
        | EmptyFileException
        | IllegalStateException unreadable) {
      throw new TableUnreadable("unreadable");
    }
  }

  private static List<Row> lines(String text) {
    List<Row> rows = new ArrayList<>();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(CsvWords.delimiter(text))
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord record : parser) {
        // Where a cell holds several lines, the parser has come further than the row began.
        add(rows, (int) record.getRecordNumber(), record.stream().map(TableFile::plain).toList());
      }
    } catch (IOException | IllegalStateException | java.io.UncheckedIOException broken) {
      throw new TableUnreadable("unreadable");
    }
    return rows;
  }

  static void add(List<Row> rows, int line, List<String> cells) {
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(new Row(line, cells));
    }
    if (rows.size() > MOST_ROWS) {
      throw new TableUnreadable("too-many-rows", MOST_ROWS);
    }
  }

  /** {@link TableCsv} puts an apostrophe before what a spreadsheet would run. */
  private static String plain(String cell) {
    String text = cell.replace("\r\n", "\n").strip();
    boolean wasGuarded = text.length() > 1 && text.charAt(0) == '\'' && isRun(text.charAt(1));
    return wasGuarded ? text.substring(1) : text;
  }

  private static boolean isRun(char first) {
    return "=+-@".indexOf(first) >= 0;
  }

  private static String text(byte[] file) {
    return CsvWords.findText(file).orElseThrow(() -> new TableUnreadable("not-utf-8"));
  }
}
