package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.ImportedRow.Fate;
import org.plenary.identity.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class TableImportsTest {

  private static final List<String> HEADINGS = TableFile.HEADINGS;

  @Autowired private TableImports imports;
  @Autowired private Comments comments;
  @Autowired private BodyDesk desk;
  @Autowired private ConsultationWorld world;
  private RoundId round;
  private String place;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    round = world.open();
    place = world.paragraph(2).number();
  }

  @Test
  void readsAFormFilledByHandAndTheSameFileTwiceAddsNothing() {
    byte[] file =
        table(
            HEADINGS,
            List.of("CM", "", "1", place, "te", "Say where and when.", "", ""),
            List.of("CM", "", "1", "§ " + place, "Editorial", "A comma.", "", ""),
            List.of("CM", "", "", "whole", "ge", "A good draft.", "", ""));

    assertThat(fates(own(file))).containsExactly(Fate.ADDED, Fate.ADDED, Fate.ADDED);
    assertThat(fates(own(file))).containsExactly(Fate.KNOWN, Fate.KNOWN, Fate.KNOWN);
    assertThat(comments.listOwn(world.adaeze, round))
        .hasSize(3)
        .allMatch(one -> one.state() == CommentState.DRAFT)
        .extracting(Comment::kind)
        .containsExactlyInAnyOrder(
            CommentKind.TECHNICAL, CommentKind.EDITORIAL, CommentKind.GENERAL);
  }

  @Test
  void knowsWhatWasHandedInSince() {
    byte[] file = table(HEADINGS, row(place, "te", "Say where and when."));
    own(file);
    comments.submit(world.adaeze, comments.listOwn(world.adaeze, round).get(0).id());

    assertThat(fates(own(file))).containsExactly(Fate.KNOWN);
  }

  @Test
  void mapsColumnsThatWereSwapped() {
    List<String> swapped = new ArrayList<>(HEADINGS);
    Collections.swap(swapped, 3, 6);
    Collections.swap(swapped, 4, 5);
    List<String> cells = new ArrayList<>(row(place, "te", "Say where and when."));
    Collections.swap(cells, 3, 6);
    Collections.swap(cells, 4, 5);

    own(table(swapped, cells));

    assertThat(comments.listOwn(world.adaeze, round))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.text()).isEqualTo("Say where and when.");
              assertThat(one.label()).isEqualTo(place);
            });
  }

  @Test
  void refusesABadRowWithItsLineAndReasonAndKeepsTheOthers() {
    List<ImportedRow> rows =
        own(
            table(
                HEADINGS,
                row(place, "te", "Good."),
                row("99.9", "te", "Nowhere to be found."),
                row("", "te", "No place at all."),
                row(place, "zz", "No such kind."),
                row(place, "te", ""),
                List.of("", "", "", place, "te", "As it is.", ConsultationWorld.ASSESS, ""),
                row(place, "te", "Good as well.")));

    assertThat(fates(rows))
        .containsExactly(
            Fate.ADDED,
            Fate.REFUSED,
            Fate.REFUSED,
            Fate.REFUSED,
            Fate.REFUSED,
            Fate.REFUSED,
            Fate.ADDED);
    assertThat(rows).extracting(ImportedRow::line).containsExactly(2, 3, 4, 5, 6, 7, 8);
    assertThat(rows.stream().filter(row -> row.fate() == Fate.REFUSED))
        .extracting(row -> row.refusal().messageKey().replaceAll(".*\\.", ""))
        .containsExactly(
            "no-such-label", "nowhere-in-table", "unknown-type", "empty", "wording-unchanged");
  }

  @Test
  void changesByItsHiddenIdWhatWasRewordedInTheFile() {
    Comment draft = world.drafted(world.adaeze, round, null, "Say where.");
    byte[] written = IsoTable.write("Comments", List.of(draft), comment -> "", comment -> "");

    assertThat(fates(own(written))).containsExactly(Fate.KNOWN);
    assertThat(fates(own(edited(written, 1, 5, "Say where and when."))))
        .containsExactly(Fate.CHANGED);

    assertThat(comments.get(draft.id()).text()).isEqualTo("Say where and when.");
    assertThat(comments.listOwn(world.adaeze, round)).hasSize(1);
  }

  @Test
  void changesEveryFieldOfItsHiddenIdAndSaysWhereItIsTooLate() {
    Comment draft =
        comments.draft(
            world.adaeze,
            round,
            null,
            new CommentForm(
                Anchor.words(
                    world.paragraph(2).id(),
                    "made available",
                    ConsultationWorld.ASSESS.indexOf("made available")),
                CommentKind.TECHNICAL,
                Severity.MAJOR,
                "Say where.",
                "an assessment, in june",
                "It matters."));
    byte[] written = IsoTable.write("Comments", List.of(draft), comment -> "", comment -> "");
    assertThat(fates(own(written))).containsExactly(Fate.KNOWN);

    byte[] file = edited(written, 1, 4, "ed");
    assertThat(fates(own(file))).containsExactly(Fate.CHANGED);
    file = edited(file, 1, column(TableColumn.SEVERITY), "blocking");
    assertThat(fates(own(file))).containsExactly(Fate.CHANGED);
    file = edited(file, 1, column(TableColumn.QUOTE), "The assessment");
    assertThat(fates(own(file))).containsExactly(Fate.CHANGED);
    file = edited(file, 1, column(TableColumn.PROPOSED), "An assessment, in June");
    assertThat(fates(own(file))).containsExactly(Fate.CHANGED);
    assertThat(fates(own(file))).containsExactly(Fate.KNOWN);
    Comment changed = comments.get(draft.id());
    assertThat(changed.kind()).isEqualTo(CommentKind.EDITORIAL);
    assertThat(changed.severity()).isEqualTo(Severity.BLOCKING);
    assertThat(changed.anchor().quote()).isEqualTo("The assessment");
    assertThat(changed.proposed()).isEqualTo("An assessment, in June");

    comments.submit(world.adaeze, draft.id());
    assertThat(fates(own(file))).containsExactly(Fate.KNOWN);
    assertThat(own(edited(file, 1, column(TableColumn.SEVERITY), "minor")))
        .singleElement()
        .satisfies(row -> assertThat(row.refusal().messageKey()).endsWith("cannot-change"));
    assertThat(comments.get(draft.id()).severity()).isEqualTo(Severity.BLOCKING);
  }

  @Test
  void keepsAPlaceThatIsTypedAsItWasTyped() throws IOException {
    Comment draft = world.drafted(world.adaeze, round, null, "Say where.");
    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new java.io.ByteArrayInputStream(
                IsoTable.write("Comments", List.of(draft), comment -> "", comment -> "")))) {
      for (Cell cell : book.getSheetAt(0).getRow(1)) {
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
      }
    }
  }

  private static int column(TableColumn column) {
    return TableColumn.inOrder().indexOf(column);
  }

  @Test
  void matchesByParagraphAndQuotedWordsWhereTheIdWasLost() {
    Comment draft =
        comments.draft(
            world.adaeze,
            round,
            null,
            ConsultationWorld.form(
                Anchor.words(
                    world.paragraph(2).id(),
                    "made available",
                    ConsultationWorld.ASSESS.indexOf("made available")),
                "Say where."));
    byte[] written = IsoTable.write("Comments", List.of(draft), comment -> "", comment -> "");

    own(edited(edited(written, 1, 8, ""), 1, 5, "Say where and when."));

    assertThat(comments.listOwn(world.adaeze, round))
        .singleElement()
        .satisfies(one -> assertThat(one.text()).isEqualTo("Say where and when."));
  }

  @Test
  void keepsWhichOfTwoEqualPassagesIsMeantAndGuessesNone() {
    Anchor second = Anchor.quoted(world.paragraph(2), "should", 2);
    Comment draft =
        comments.draft(world.adaeze, round, null, ConsultationWorld.form(second, "Must."));
    byte[] written = IsoTable.write("Comments", List.of(draft), comment -> "", comment -> "");
    byte[] anew = edited(written, 1, column(TableColumn.ID), "");
    byte[] unsaid = edited(written, 1, column(TableColumn.BEGINS), "");

    assertThat(fates(own(unsaid))).containsExactly(Fate.KNOWN);
    assertThat(sent(edited(anew, 1, column(TableColumn.BEGINS), "")))
        .singleElement()
        .satisfies(row -> assertThat(row.refusal().messageKey()).endsWith("quote-several-times"));
    assertThat(fates(sent(anew))).containsExactly(Fate.ADDED);
    assertThat(comments.listSubmitted(round))
        .singleElement()
        .satisfies(one -> assertThat(one.anchor()).isEqualTo(second));
  }

  @Test
  void takesTheSameWordsAboutTwoPassagesAsTwoComments() {
    List<String> headings = new ArrayList<>(HEADINGS);
    headings.add("Quoted words");
    byte[] file =
        table(
            headings,
            quoting("assessment"),
            quoting("left without it"),
            row(place, "te", "Define this."));

    assertThat(fates(own(file))).containsExactly(Fate.ADDED, Fate.ADDED, Fate.KNOWN);
    assertThat(fates(own(file))).containsOnly(Fate.KNOWN);
  }

  private List<String> quoting(String words) {
    List<String> cells = new ArrayList<>(row(place, "te", "Define this."));
    cells.add(words);
    return cells;
  }

  private List<ImportedRow> sent(byte[] file) {
    ImportTarget sender = new ImportTarget.Sender("Pat Smith", "Cities Network", "Kenya", null);
    return imports.read(world.staff(), round, sender, "mail.xlsx", file);
  }

  @Test
  void refusesAnIdTwiceAndTheIdOfSomebodyElse() {
    Comment draft = world.drafted(world.adaeze, round, null, "Mine.");
    Comment others = world.onDesk(world.simone, round, "Theirs.");
    byte[] twice = IsoTable.write("Comments", List.of(draft, draft), comment -> "", comment -> "");
    byte[] foreign = IsoTable.write("Comments", List.of(others), comment -> "", comment -> "");

    assertThat(fates(own(twice))).containsExactly(Fate.KNOWN, Fate.REFUSED);
    assertThat(own(foreign))
        .singleElement()
        .satisfies(row -> assertThat(row.refusal().messageKey()).endsWith("other-id"));
    assertThat(comments.get(others.id()).text()).isEqualTo("Theirs.");
  }

  @Test
  void putsAReviewersTableOnTheDeskAndNowhereElse() {
    List<ImportedRow> rows =
        imports.read(
            world.simone,
            round,
            new ImportTarget.Desk(world.cameroon),
            "form.xlsx",
            table(HEADINGS, row(place, "te", "For the ministry.")));

    assertThat(fates(rows)).containsExactly(Fate.ADDED);
    assertThat(desk.list(world.nadia, round, world.cameroon))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.state()).isEqualTo(CommentState.PENDING);
              assertThat(one.channel()).isEqualTo(Channel.TABLE);
            });
  }

  @Test
  void putsATableThatCameByMailStraightIntoTheRegister() {
    ImportTarget sender = new ImportTarget.Sender("Pat Smith", "Cities Network", "Kenya", null);
    byte[] file = table(HEADINGS, row(place, "te", "By mail."));

    imports.read(world.staff(), round, sender, "mail.xlsx", file);
    List<ImportedRow> again = imports.read(world.staff(), round, sender, "mail.xlsx", file);

    assertThat(fates(again)).containsExactly(Fate.KNOWN);
    assertThat(comments.listSubmitted(round))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.number()).isEqualTo(1);
              assertThat(one.authorName()).isEqualTo("Pat Smith");
              assertThat(one.region()).isEqualTo("Africa");
            });
    assertThatThrownBy(() -> imports.read(world.adaeze, round, sender, "x.xlsx", file))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void saysKindlyWhatIsNoTable() {
    assertThatThrownBy(() -> own("not a spreadsheet".getBytes()))
        .isInstanceOf(TableRefused.class)
        .hasMessageContaining("unreadable");
    assertThatThrownBy(() -> own(table(List.of("Name", "Remark"), List.of("A", "B"))))
        .isInstanceOf(TableRefused.class)
        .hasMessageContaining("no-headings");
  }

  @Test
  void writesTextThatLooksLikeAFormulaAsText() throws IOException {
    Comment draft = world.drafted(world.adaeze, round, null, "=HYPERLINK(\"http://x\")");
    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new java.io.ByteArrayInputStream(
                IsoTable.write("Comments", List.of(draft), comment -> "", comment -> "")))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(5).getCellType())
          .isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
    }
  }

  private List<ImportedRow> own(byte[] file) {
    return imports.read(world.adaeze, round, new ImportTarget.Own(), "form.xlsx", file);
  }

  private static List<Fate> fates(List<ImportedRow> rows) {
    return rows.stream().map(ImportedRow::fate).toList();
  }

  private static List<String> row(String place, String type, String text) {
    return TableFile.row(place, type, text);
  }

  @SafeVarargs
  private static byte[] table(List<String> headings, List<String>... rows) {
    return TableFile.under(headings, rows);
  }

  private static byte[] edited(byte[] file, int line, int column, String text) {
    try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.getSheetAt(0).getRow(line).getCell(column).setCellValue(text);
      book.write(out);
      return out.toByteArray();
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }
}
