package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableSheetTest {

  @TempDir Path folder;

  @Test
  void keepsTheLinesOfATextInAColumnThatIsWideEnough() throws IOException {
    Map<String, String> parts = written("City | Users\nBusan | 12");

    assertThat(parts.get("xl/sharedStrings.xml")).contains("City | Users&#xa;Busan | 12");
    assertThat(parts.get("xl/styles.xml")).contains("wrapText=\"true\"");
    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("width=\"60");
  }

  @Test
  void leavesShortTextsAsTheyAre() throws IOException {
    assertThat(written("City").get("xl/styles.xml")).doesNotContain("wrapText=\"true\"");
  }

  private Map<String, String> written(Object cell) throws IOException {
    Path file = folder.resolve("table.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      TableSheet.write("Table", List.of("Wording"), List.of(List.of(cell)), out);
    }
    Map<String, String> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
