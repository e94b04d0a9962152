package org.plenary.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as XLSX. Every text is a text cell, so a title that looks like a formula is none.
 * A text of several lines keeps them, in a column that is wide enough to read it.
 */
public final class TableSheet {

  private static final int WIDE = 60;

  private TableSheet() {}

  public static void write(
      String title, List<String> header, List<List<Object>> rows, OutputStream out)
      throws IOException {
    try (Workbook book = new Workbook(out, "Plenary", "1.0")) {
      add(book, title, header, rows);
    }
  }

  /** As a further sheet of a workbook that has others. */
  public static void add(
      Workbook book, String title, List<String> header, List<List<Object>> rows) {
    Worksheet sheet = book.newWorksheet(title);
    sheet.freezePane(0, 1);
    for (int column = 0; column < header.size(); column++) {
      sheet.value(0, column, header.get(column));
      sheet.style(0, column).bold().set();
    }
    int line = 1;
    for (List<Object> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        cell(sheet, line, column, row.get(column));
      }
      line++;
    }
  }

  private static void cell(Worksheet sheet, int line, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(line, column, number);
    } else {
      String text = value.toString();
      sheet.value(line, column, text);
      if (text.contains("\n")) {
        sheet.style(line, column).wrapText(true).verticalAlignment("top").set();
        sheet.width(column, WIDE);
      }
    }
  }
}
