package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableRedlineTest {

  private static final String OLD = "City | Users\nBusan | 12 of all\nSeoul | 20";

  @Test
  void marksTheChangedWordsInTheirCell() {
    assertThat(shown(OLD, OLD.replace("12", "14")))
        .containsExactly("City|Users", "Busan|[-12-][+14+] of all", "Seoul|20");
  }

  @Test
  void marksRowsThatCameAndWent() {
    assertThat(shown(OLD, "City | Users\nDaegu | 3\nSeoul | 21"))
        .containsExactly(
            "City|Users", "- [-Busan-]|[-12 of all-]", "+ [+Daegu+]|[+3+]", "Seoul|[-20-][+21+]");
  }

  @Test
  void knowsARowByItsNameHoweverMuchElseIsNew() {
    assertThat(shown(OLD, OLD.replace("12 of all", "nobody yet, as far as anybody has counted")))
        .element(1)
        .isEqualTo("Busan|[-12 of all-][+nobody yet, as far as anybody has counted+]");
  }

  @Test
  void marksAColumnThatCameBetweenOthers() {
    assertThat(shown(OLD, "City | Country | Users\nBusan | Korea | 12 of all\nSeoul | Korea | 20"))
        .containsExactly(
            "City|[+Country+]|Users", "Busan|[+Korea+]|12 of all", "Seoul|[+Korea+]|20");
    assertThat(shown(OLD, "City\nBusan\nSeoul"))
        .containsExactly("City|[-Users-]", "Busan|[-12 of all-]", "Seoul|[-20-]");
  }

  @Test
  void readsABarInACellAsABar() {
    assertThat(shown("a \\| b | c", "a \\| d | c")).containsExactly("a | [-b-][+d+]|c");
  }

  @Test
  void marksAWholeTableThatCameOrWent() {
    assertThat(shown("", OLD)).first().isEqualTo("+ [+City+]|[+Users+]");
    assertThat(shown(OLD, "")).hasSize(3).last().isEqualTo("- [-Seoul-]|[-20-]");
  }

  @Test
  void compares400RowsInABlink() {
    String many = OLD + "\nrow of many words | and more".repeat(400);
    long begin = System.nanoTime();
    assertThat(shown(many, many.replace("City |", "City | New |"))).hasSize(403);
    assertThat(System.nanoTime() - begin).isLessThan(3_000_000_000L);
  }

  private static List<String> shown(String older, String newer) {
    return TableRedline.between(older, newer, Locale.UK).rows().stream()
        .map(row -> fate(row) + row.cells().stream().map(TableRedlineTest::cell).collect(bars()))
        .toList();
  }

  private static Collector<CharSequence, ?, String> bars() {
    return Collectors.joining("|");
  }

  private static String fate(TableRedline.Row row) {
    return switch (row.kind()) {
      case SAME -> "";
      case INSERTED -> "+ ";
      case DELETED -> "- ";
    };
  }

  private static String cell(Redline cell) {
    return cell.runs().stream()
        .map(
            run ->
                switch (run.kind()) {
                  case SAME -> run.text();
                  case INSERTED -> "[+" + run.text() + "+]";
                  case DELETED -> "[-" + run.text() + "-]";
                })
        .collect(Collectors.joining());
  }
}
