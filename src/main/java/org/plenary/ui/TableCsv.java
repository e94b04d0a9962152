package org.plenary.ui;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV, line by line, that no spreadsheet mistakes for formulas. */
public final class TableCsv implements Closeable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL).get();

  /** Without it Excel reads the letters of other scripts wrongly. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVPrinter printer;

  public TableCsv(List<String> header, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    printer = new CSVPrinter(writer, FORMAT);
    row(header);
  }

  /** A cell without a value is an empty one. */
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    printer.printRecord(cells.stream().map(TableCsv::safe));
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }

  /** The whole table at once; the stream stays open. */
  public static void write(List<String> header, List<List<Object>> rows, OutputStream out)
      throws IOException {
    // Its end belongs to whoever opened it, who may have more to write.
    @SuppressWarnings("resource")
    TableCsv table = new TableCsv(header, out);
    for (List<Object> row : rows) {
      table.row(row);
    }
    table.printer.flush();
  }

  /** A leading apostrophe keeps a spreadsheet from running what somebody typed into a title. */
  private static String safe(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    boolean looksLikeFormula =
        !(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return looksLikeFormula ? "'" + text : text;
  }
}
