package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"})
  void neverLetsATitleRunAsAFormula(String title) {
    assertThat(TableCsv.cell(title)).startsWith("\"'");
  }

  @Test
  void keepsCommasQuotesAndEveryScript() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    TableCsv.write(List.of("Title"), List.of(List.of("Say \"hi\", 서울")), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF\"Title\"\r\n\"Say \"\"hi\"\", 서울\"\r\n");
  }
}
