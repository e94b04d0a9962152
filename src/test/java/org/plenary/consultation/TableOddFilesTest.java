package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What people and their programs make of a table of comments. */
class TableOddFilesTest {

  @Test
  void readsWhatAFormulaShowsAndNotHowItIsWorkedOut() throws IOException {
    byte[] file =
        book(
            sheet -> {
              Row row = sheet.createRow(1);
              row.createCell(1).setCellValue("te");
              row.createCell(4).setCellValue("3.2");
              row.createCell(0).setCellFormula("E2");
              row.createCell(2).setCellFormula("CONCATENATE(\"Say \",\"where.\")");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(read(file))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.text(TableColumn.PLACE)).isEqualTo("3.2");
              assertThat(line.text(TableColumn.COMMENT)).isEqualTo("Say where.");
            });
  }

  @Test
  void readsANumberAsItIsWrittenInEnglishWhereverTheServerStands() throws IOException {
    byte[] file =
        book(
            sheet -> {
              Row row = sheet.createRow(1);
              row.createCell(0).setCellValue(3.2);
              row.createCell(2).setCellValue("Say where.");
            });
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(read(file).get(0).text(TableColumn.PLACE)).isEqualTo("3.2");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    byte[] whole = book(sheet -> {});
    assertUnreadable(new byte[0]);
    assertUnreadable(Arrays.copyOf(whole, whole.length / 2));
    assertUnreadable(
        new ClassPathResource("guideline/written-in-libreoffice.docx").getContentAsByteArray());
    assertUnreadable(zip("anything.txt"));
    assertUnreadable(zip("[Content_Types].xml"));
    assertUnreadable(zip("content.xml"));
  }

  private static void assertUnreadable(byte[] file) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(TableRefused.class)
        .hasMessageContaining("unreadable");
  }

  private static List<TableReader.Line> read(byte[] file) {
    return new TableReader().read(new ByteArrayInputStream(file));
  }

  private static byte[] book(Consumer<Sheet> rows) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet();
      Row head = sheet.createRow(0);
      head.createCell(0).setCellValue("Paragraph");
      head.createCell(1).setCellValue("Type");
      head.createCell(2).setCellValue("Comments");
      rows.accept(sheet);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write("<odd/>".getBytes());
    }
    return out.toByteArray();
  }
}
