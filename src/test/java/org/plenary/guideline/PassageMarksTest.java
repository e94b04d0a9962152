package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.guideline.NoteNumbers.Piece;

class PassageMarksTest {

  private static final String CALL = Paragraph.NOTE_MARK;

  @Test
  void marksPassagesThatOverlapAsOne() {
    assertThat(marked("one two three", new Passage(0, 5), new Passage(4, 7), new Passage(8, 13)))
        .isEqualTo("[one two] [three]");
  }

  @Test
  void countsWithoutTheCallsOfNotes() {
    assertThat(marked("one" + CALL + " two" + CALL, new Passage(2, 5))).isEqualTo("on[e]¹[ t]wo");
  }

  @Test
  void marksNothingWhereNothingStands() {
    assertThat(marked("one", new Passage(2, 1), new Passage(-4, -1), new Passage(7, 900_000_000)))
        .isEqualTo("one");
    assertThat(marked("one", new Passage(-4, 900))).isEqualTo("[one]");
  }

  @Test
  void marksInTheCellsOfATable() {
    Paragraph table = paragraph(ParagraphKind.TABLE, "City | Users\nBusan \\| port | 12");
    Passage cityToUsers = new Passage(2, 9);
    Passage port = new Passage(22, 26);
    assertThat(
            NoteNumbers.of(List.of(table))
                .marking(table, List.of(cityToUsers, port))
                .rows(table)
                .stream()
                .map(row -> row.stream().map(PassageMarksTest::shown).collect(Collectors.toList())))
        .containsExactly(List.of("Ci[ty]", "[Us]ers"), List.of("Busan | [port]", "12"));
  }

  private static String marked(String text, Passage... passages) {
    Paragraph paragraph = paragraph(ParagraphKind.TEXT, text);
    Paragraph note =
        new Paragraph(new ParagraphId("note"), "fn 1", 1, ParagraphKind.FOOTNOTE, 1, "n", 1, 1, "");
    NoteNumbers notes = NoteNumbers.of(List.of(paragraph, note));
    return shown(notes.marking(paragraph, List.of(passages)).pieces(paragraph));
  }

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                piece.isCall() ? "¹" : piece.isMarked() ? "[" + piece.words() + "]" : piece.words())
        .collect(Collectors.joining());
  }

  private static Paragraph paragraph(ParagraphKind kind, String text) {
    return new Paragraph(new ParagraphId("p"), "1.1", 0, kind, 1, text, 1, 1, "Access");
  }
}
