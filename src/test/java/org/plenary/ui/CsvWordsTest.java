package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvWordsTest {

  @Test
  void takesTheMarkAwayAndRefusesAnotherEncoding() {
    assertThat(CsvWords.findText("\uFEFFNom;Été".getBytes(StandardCharsets.UTF_8)))
        .contains("Nom;Été");
    assertThat(CsvWords.findText("Été".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @Test
  void findsWhatPartsTheCellsOfTheFirstLine() {
    assertThat(CsvWords.delimiter("a,b\nc;d;e")).isEqualTo(',');
    assertThat(CsvWords.delimiter("a;b, or c;d")).isEqualTo(';');
    assertThat(CsvWords.delimiter("a\tb")).isEqualTo('\t');
    assertThat(CsvWords.delimiter("country")).isEqualTo(',');
    assertThat(CsvWords.delimiter("")).isEqualTo(',');
  }
}
