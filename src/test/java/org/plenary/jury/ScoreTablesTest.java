package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.HAN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.support.SeenProgress;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class ScoreTablesTest {

  /** After the two hidden columns and what describes the entry. */
  private static final int FIRST_SCORE = 7;

  @Autowired private ScorecardTables tables;
  @Autowired private ScorecardImportWork work;
  @Autowired private Scorecards scorecards;
  @Autowired private Assignments assignments;
  @Autowired private Conflicts conflicts;
  @Autowired private JuryWorld world;
  @Autowired private StatementCounter statements;
  @Autowired private ApplicationEvents events;
  private List<Entry> entries;
  private JurorId seat;
  private Person juror;
  private List<Assignment> own;

  @BeforeEach
  void evaluationIsOpen() {
    entries = world.entries(3);
    seat = world.readyJurors(3).get(0);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    juror = world.person(seat);
    own =
        assignments.list(HAN, world.id()).stream().filter(one -> one.juror().equals(seat)).toList();
  }

  @Test
  void readsBackWhatWasFilledInAndSendsNothing() {
    byte[] file = table(sheet -> score(sheet, 1, 7.5, "Well argued"));

    assertThat(read(file).said).isEqualTo(List.of(1, 2, 0));

    Scorecard card = scored(file);
    assertThat(card.value("problem")).isEqualByComparingTo("7.5");
    assertThat(card.scores().get("problem").note()).isEqualTo("Well argued");
    assertThat(card.assignment().state()).isEqualTo(AssignmentState.OPEN);
    assertThat(events.stream(ScorecardSubmitted.class)).isEmpty();
    assertThat(events.stream(ScoresImported.class)).hasSize(1);
    assertThat(read(file).said).isEqualTo(List.of(0, 3, 0));
  }

  @Test
  void hidesTheColumnsThatSayWhichScorecardItIs() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(table(sheet -> {})))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.isColumnHidden(0)).isTrue();
      assertThat(sheet.isColumnHidden(1)).isTrue();
      assertThat(sheet.isColumnHidden(2)).isFalse();
      assertThat(sheet.getLastRowNum()).isEqualTo(own.size());
    }
  }

  @Test
  void refusesBadLinesWithTheReasonAndKeepsTheOthers() {
    SeenProgress seen =
        read(
            table(
                sheet -> {
                  score(sheet, 1, 11, "");
                  sheet.getRow(2).createCell(FIRST_SCORE).setCellValue("good");
                  score(sheet, 3, 6, "");
                }));

    assertThat(seen.said).isEqualTo(List.of(1, 0, 2));
    assertThat(seen.notedLines).containsExactly(2L, 3L);
    assertThat(seen.notedKeys)
        .containsExactly("jury.table.refused.score-out-of-range", "jury.table.refused.no-number");
  }

  /** Written out, each of them would fill the memory. */
  @Test
  void refusesNumbersThatAreShortOnlyToWrite() {
    SeenProgress seen =
        read(
            table(
                sheet -> {
                  sheet.getRow(1).createCell(FIRST_SCORE).setCellValue("1e999999999");
                  sheet.getRow(2).createCell(FIRST_SCORE).setCellValue("1e-999999999");
                }));

    assertThat(seen.notedKeys).hasSize(2).containsOnly("jury.table.refused.no-number");
  }

  @Test
  void takesALineWhollyOrNotAtAll() {
    byte[] file =
        table(
            sheet -> {
              score(sheet, 1, 6, "");
              sheet.getRow(1).createCell(FIRST_SCORE + 2).setCellValue(99);
            });

    assertThat(read(file).said).isEqualTo(List.of(0, 2, 1));
    assertThat(scored(file).scores()).isEmpty();
  }

  @Test
  void saysNothingOfAScorecardThatIsAnothersOrInConflict() {
    byte[] file =
        table(
            sheet -> {
              score(sheet, 1, 6, "");
              score(sheet, 2, 6, "");
              sheet.getRow(3).getCell(0).setCellValue(another().id().value());
            });
    AssignmentId first = idOf(file, 1);
    Assignment mine = own.stream().filter(one -> one.id().equals(first)).findFirst().orElseThrow();
    conflicts.declare(juror, seat, mine.entry(), ConflictKind.EMPLOYER, "I worked there");

    SeenProgress seen = read(file);

    assertThat(seen.said).isEqualTo(List.of(1, 0, 2));
    assertThat(seen.notedKeys)
        .containsExactly("jury.table.refused.not-yours", "jury.table.refused.not-yours");
  }

  @Test
  void refusesWhatWasSentAndWhatComesAfterTheClose() {
    byte[] file = table(sheet -> score(sheet, 1, 6, ""));
    Assignment sent =
        own.stream().filter(one -> one.id().equals(idOf(file, 1))).findFirst().orElseThrow();
    world.send(sent, BigDecimal.valueOf(7));
    assertThat(read(file).said).isEqualTo(List.of(0, 2, 1));
    assertThat(scorecards.get(juror, sent.id()).value("problem")).isEqualByComparingTo("7");

    byte[] late = table(sheet -> score(sheet, 1, 6, ""));
    world.at(EditionDate.VERDICT_SIGNED);
    assertThat(read(late).said).isEqualTo(List.of(0, 1, 1));
  }

  @Test
  void letsWhatWasTypedOnTheScreenSinceStandButNotWhatATableSaidBefore() {
    byte[] file = table(sheet -> score(sheet, 1, 6, ""));
    read(file);
    byte[] again = changed(file, sheet -> score(sheet, 1, 6.5, ""));
    assertThat(read(again).said).isEqualTo(List.of(1, 2, 0));

    scorecards.saveScore(juror, idOf(file, 1), "problem", BigDecimal.valueOf(8), "");
    SeenProgress seen = read(changed(file, sheet -> score(sheet, 1, 5, "")));

    assertThat(seen.notedKeys).containsExactly("jury.table.refused.changed-since");
    assertThat(scored(file).value("problem")).isEqualByComparingTo("8");
  }

  @Test
  void givesATableToItsJurorAlone() {
    Person other = world.person(another().juror());
    for (Person by : List.of(HAN, other)) {
      assertThatThrownBy(() -> tables.write(by, seat, new ByteArrayOutputStream()))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> work.of(by, seat, new byte[0])).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void refusesATableWithoutItsHiddenColumn() {
    byte[] other = "Title;Score\nLifts;7\n".getBytes();

    assertThatThrownBy(() -> work.of(juror, seat, other).run(new SeenProgress()))
        .isInstanceOf(ScoreTableRefused.class)
        .hasMessageContaining("no-ids");
  }

  @Test
  void writesManyLinesWithTheStatementsOfOne() {
    int ofThree = statements.countDuring(() -> table(sheet -> {}));
    own.subList(0, own.size() - 1).forEach(one -> world.send(one, BigDecimal.valueOf(7)));

    assertThat(statements.countDuring(() -> table(sheet -> {}))).isEqualTo(ofThree);
  }

  private Assignment another() {
    return assignments.list(HAN, world.id()).stream()
        .filter(one -> !one.juror().equals(seat))
        .findFirst()
        .orElseThrow();
  }

  private Scorecard scored(byte[] file) {
    return scorecards.get(juror, idOf(file, 1));
  }

  private SeenProgress read(byte[] file) {
    SeenProgress seen = new SeenProgress();
    try {
      work.of(juror, seat, file).run(seen);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
    return seen;
  }

  private byte[] table(Consumer<XSSFSheet> fill) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      tables.write(juror, seat, out);
      return changed(out.toByteArray(), fill);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] changed(byte[] file, Consumer<XSSFSheet> fill) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      fill.accept(book.getSheetAt(0));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static AssignmentId idOf(byte[] file, int line) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return new AssignmentId(book.getSheetAt(0).getRow(line).getCell(0).getStringCellValue());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void score(XSSFSheet sheet, int line, double value, String note) {
    Row row = sheet.getRow(line);
    row.createCell(FIRST_SCORE).setCellValue(value);
    row.createCell(FIRST_SCORE + 1).setCellValue(note);
  }
}
