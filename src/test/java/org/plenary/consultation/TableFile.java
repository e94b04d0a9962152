package org.plenary.consultation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Comment tables as they come in. */
public final class TableFile {

  static final List<String> HEADINGS =
      List.of(
          "MB/NC",
          "Line number",
          "Clause/ Subclause",
          "Paragraph/ Figure/ Table/",
          "Type of comment",
          "Comments",
          "Proposed change",
          "Observations of the secretariat");

  private TableFile() {}

  public static List<String> row(String place, String type, String text) {
    return List.of("", "", "", place, type, text, "", "");
  }

  @SafeVarargs
  public static byte[] of(List<String>... rows) {
    return under(HEADINGS, rows);
  }

  /** What a table says in its lines, by the headings of its columns. */
  public static List<Map<String, String>> read(byte[] table) {
    return new TableReader()
        .read(new ByteArrayInputStream(table)).stream().map(TableFile::texts).toList();
  }

  private static Map<String, String> texts(TableReader.Line line) {
    return line.cells().keySet().stream()
        .collect(Collectors.toMap(TableColumn::heading, line::text));
  }

  @SafeVarargs
  static byte[] under(List<String> headings, List<String>... rows) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet();
      fill(sheet.createRow(0), headings);
      for (int at = 0; at < rows.length; at++) {
        fill(sheet.createRow(at + 1), rows[at]);
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }

  private static void fill(Row row, List<String> cells) {
    for (int at = 0; at < cells.size(); at++) {
      row.createCell(at).setCellValue(cells.get(at));
    }
  }
}
