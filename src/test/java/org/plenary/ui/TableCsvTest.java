package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"})
  void neverLetsATitleRunAsAFormula(String title) throws IOException {
    assertThat(written(title)).contains("\n\"'");
  }

  @Test
  void leavesNumbersBelowZeroAndEmptyCellsAlone() throws IOException {
    assertThat(written(-3, null)).endsWith("\"-3\",\"\"\r\n");
  }

  @Test
  void keepsCommasQuotesAndEveryScript() throws IOException {
    assertThat(written("Say \"hi\", 서울"))
        .isEqualTo("\uFEFF\"Title\"\r\n\"Say \"\"hi\"\", 서울\"\r\n");
  }

  private static String written(Object... cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableCsv.write(List.of("Title"), List.of(Arrays.asList(cells)), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
