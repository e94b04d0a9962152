package org.plenary.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;

/** The cells of a sheet as words. What is calculated reads as it was last calculated. */
final class SheetText {

  private final DataFormatter texts = new DataFormatter(Locale.ROOT);

  private SheetText() {
    texts.setUseCachedValuesForFormulaCells(true);
  }

  static List<TableFile.Row> rows(Sheet sheet) {
    SheetText reading = new SheetText();
    List<TableFile.Row> rows = new ArrayList<>();
    for (org.apache.poi.ss.usermodel.Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < row.getLastCellNum(); column++) {
        Cell cell = row.getCell(column);
        cells.add(cell == null ? "" : reading.text(cell).replace("\r\n", "\n").strip());
      }
      TableFile.add(rows, row.getRowNum() + 1, cells);
    }
    return rows;
  }

  /** A date as ISO writes it, a number with all it has: how a cell is formatted says neither. */
  private String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type != CellType.NUMERIC) {
      return texts.formatCellValue(cell);
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
    return new BigDecimal(Double.toString(cell.getNumericCellValue()))
        .stripTrailingZeros()
        .toPlainString();
  }
}
