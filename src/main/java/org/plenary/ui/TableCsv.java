package org.plenary.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as CSV that no spreadsheet mistakes for formulas. */
public final class TableCsv {

  /** Without it Excel reads the letters of other scripts wrongly. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TableCsv() {}

  public static void write(List<String> header, List<List<Object>> rows, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    line(writer, header);
    for (List<Object> row : rows) {
      line(writer, row);
    }
    writer.flush();
  }

  private static void line(Writer writer, List<?> cells) throws IOException {
    writer.write(cells.stream().map(TableCsv::cell).collect(Collectors.joining(",")));
    writer.write("\r\n");
  }

  /** A leading apostrophe keeps a spreadsheet from running what somebody typed into a title. */
  static String cell(Object value) {
    String text = value.toString();
    boolean looksLikeFormula =
        !(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = looksLikeFormula ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
