package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Comment;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.FileMentions;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.Positions;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Stance;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Lineage;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Trace;
import org.plenary.identity.Person;
import org.plenary.ui.Messages;
import org.springframework.beans.factory.annotation.Autowired;

/** Positions beside redlines and in the public answers, and that nothing is there too early. */
@ConsultationTest
class PositionsPublishedTest {

  private static final String WORDS = "should assess who would be left without it";
  private static final String NOTE = "[" + WORDS + "] (Cameroon reserve)";

  @Autowired private Positions positions;
  @Autowired private CommentedChanges changes;
  @Autowired private DispositionReports reports;
  @Autowired private FileMentions mentions;
  @Autowired private Releases releases;
  @Autowired private Comments comments;
  @Autowired private Drafts drafts;
  @Autowired private Lineage lineage;
  @Autowired private ParagraphTexts texts;
  @Autowired private Messages messages;
  @Autowired private ConsultationWorld world;
  private Person staff;
  private RoundId round;
  private Comment position;

  @BeforeEach
  void aPositionOnWordsOfTheDraft() {
    world.begin();
    staff = world.staff();
    round = world.openForStates();
    Anchor words =
        Anchor.words(world.paragraph(2).id(), WORDS, ConsultationWorld.ASSESS.indexOf(WORDS));
    position =
        positions.record(
            staff, round, world.cameroon, words, Stance.RESERVES, "Our parliament decides.");
  }

  @Test
  void standInTheReportItsTableAndItsDocument() throws IOException {
    release();
    DispositionReport report = reports.get(round);

    assertThat(report.positions()).extracting(Phrase::inBrackets).containsExactly(NOTE);
    assertThat(new ReportHtml(messages, mentions, Locale.ENGLISH, report).page())
        .contains(NOTE, "Cameroon: Our parliament decides.");
    assertThat(said(reports.table(round, Locale.ENGLISH)))
        .contains("Reserves its position", "Our parliament decides.");
  }

  @Test
  void areNotThereWhereTheyWereHidden() throws IOException {
    comments.hide(staff, position.id(), "Heard wrongly.");
    release();

    assertThat(reports.get(round).positions()).isEmpty();
    assertThat(said(reports.table(round, Locale.ENGLISH)))
        .doesNotContain("Our parliament decides.");
  }

  @Test
  void standAtTheirParagraphOfTheRedlineForThoseWhoMayReadThem() {
    Draft next = nextDraft("In time: " + world.paragraph(2).text());
    Trace trace = lineage.trace(world.draft.id(), next.id());

    assertThat(changes.findPositions(staff, trace))
        .containsOnlyKeys(world.paragraph(2).id())
        .containsValue(List.of(NOTE));
    assertThat(positions.listReleased(world.draft, next)).isEmpty();
    release();
    assertThat(positions.listReleased(world.draft, next)).containsValue(List.of(NOTE));
  }

  @Test
  void standWhereTheirWordsStoodOnceTheseAreGone() {
    Draft next = nextDraft("Something else altogether.");
    release();

    assertThat(positions.listReleased(world.draft, next))
        .containsOnlyKeys(world.paragraph(2).id())
        .containsValue(List.of(NOTE));
  }

  private Draft nextDraft(String words) {
    Draft next = drafts.startNext(staff, world.guideline.id());
    Paragraph here = drafts.findParagraph(next.id(), world.paragraph(2).id()).orElseThrow();
    texts.edit(staff, next.id(), here.id(), words, here.revision());
    return drafts.freeze(staff, world.guideline.id());
  }

  private void release() {
    world.close(round);
    if (releases.findHolding(staff, round).isNothing()) {
      releases.release(staff, round);
    } else {
      releases.override(staff, round, "Achieng Odhiambo", "The session begins tomorrow.");
    }
  }

  private static String said(byte[] workbook) throws IOException {
    StringBuilder all = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      book.forEach(
          sheet -> sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
    }
    return all.toString();
  }
}
