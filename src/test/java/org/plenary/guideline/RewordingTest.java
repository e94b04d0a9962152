package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RewordingTest {

  private static final String TABLE = "City | Users[^]\nBusan | 12\nSeoul | 20";
  private static final String WORDS = TABLE.replace("[^]", "");

  @Test
  void showsATableByItsCellsWhereBothAreOne() {
    TableRedline table =
        of(ParagraphKind.TABLE, WORDS.replace("12", "14") + "\n\nDaegu | 3").table();

    assertThat(Objects.requireNonNull(table).rows())
        .extracting(TableRedline.Row::kind)
        .containsExactly(
            Redline.Kind.SAME, Redline.Kind.SAME, Redline.Kind.SAME, Redline.Kind.INSERTED);
    assertThat(table.rows().get(0).cells()).allMatch(Redline::isUnchanged);
    assertThat(table.rows().get(1).cells().get(1).isUnchanged()).isFalse();
  }

  @Test
  void showsLinesWhereThereIsNoTableAnyMore() {
    assertThat(of(ParagraphKind.TABLE, "Busan has 12.\nSeoul has 20.").table()).isNull();
    assertThat(of(ParagraphKind.TABLE, "City \\| Users\nBusan \\| 12").table()).isNull();
    assertThat(of(ParagraphKind.TEXT, WORDS).table()).isNull();
    assertThat(Rewording.of(null, WORDS, Locale.UK).table()).isNull();
  }

  @Test
  void takesARowAloneForWordsAndNotForATableThatLostTheRest() {
    Rewording row = of(ParagraphKind.TABLE, "Busan | 14");
    assertThat(row.table()).isNull();
    assertThat(row.redline().isUnchanged()).isFalse();
  }

  private static Rewording of(ParagraphKind kind, String proposed) {
    return Rewording.of(
        new Paragraph(new ParagraphId("p"), "1.1", 0, kind, 1, TABLE, 1, 1, "Access"),
        proposed,
        Locale.UK);
  }
}
