package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.guideline.DraftLine;
import org.plenary.guideline.DraftLines;
import org.springframework.beans.factory.annotation.Autowired;

/** The column of line numbers counts as the draft's page and its PDF do, both ways. */
@ConsultationTest
class TableLinesTest {

  @Autowired private TableExports exports;
  @Autowired private TableImports imports;
  @Autowired private Comments comments;
  @Autowired private ConsultationWorld world;
  private RoundId round;
  private List<DraftLine> lines;

  @BeforeEach
  void anOpenRoundOnADraftWithAParagraphOfSeveralLines() {
    world.begin();
    round = world.open();
    lines = DraftLines.of(world.text, world.guideline.language()).get(world.paragraph(2).id());
    assertThat(lines).hasSizeGreaterThan(1);
  }

  @Test
  void writesTheLineOnWhichTheQuotedWordsBegin() {
    String last = lines.get(lines.size() - 1).text();
    String quote = last.substring(0, last.indexOf(' ', 12));
    draft(Anchor.words(world.paragraph(2).id(), quote, ConsultationWorld.ASSESS.indexOf(quote)));
    draft(Anchor.paragraph(world.paragraph(2).id()));
    draft(Anchor.whole());

    assertThat(
            new TableReader()
                .read(new ByteArrayInputStream(exports.own(world.adaeze, round))).stream()
                    .map(line -> line.text(TableColumn.LINE)))
        .containsExactlyInAnyOrder(
            String.valueOf(lines.get(lines.size() - 1).number()),
            String.valueOf(lines.get(0).number()),
            "");
  }

  @Test
  void placesARowThatNamesNothingButItsLine() throws IOException {
    int line = lines.get(1).number();
    read(line, "", "On a line alone.");
    read(line, "1", "On a line of its section.");
    read(line, "7", "On a line of another section.");

    assertThat(comments.listOwn(world.adaeze, round))
        .hasSize(2)
        .extracting(one -> one.anchor().paragraph())
        .containsOnly(world.paragraph(2).id());
  }

  private void draft(Anchor anchor) {
    comments.draft(
        world.adaeze, round, null, ConsultationWorld.form(anchor, "Say where and when."));
  }

  private void read(int line, String clause, String text) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet();
      fill(sheet.createRow(0), "MB/NC", "Line number", "Clause", "Paragraph", "Type", "Comments");
      fill(sheet.createRow(1), "NG", String.valueOf(line), clause, "", "te", text);
      book.write(out);
      imports.read(world.adaeze, round, new ImportTarget.Own(), "form.xlsx", out.toByteArray());
    }
  }

  private static void fill(Row row, String... cells) {
    for (int at = 0; at < cells.length; at++) {
      row.createCell(at).setCellValue(cells[at]);
    }
  }
}
