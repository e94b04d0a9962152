package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class DispositionReportsTest {

  private static final Reply NO = new Reply(Outcome.NOT_ACCEPTED, "The law differs.");

  @Autowired private DispositionReports reports;
  @Autowired private Answers answers;
  @Autowired private Comments comments;
  @Autowired private Releases releases;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  private Person staff;
  private RoundId round;
  private CommentId one;

  @BeforeEach
  void aRoundWithAnAnswer() {
    world.begin();
    staff = world.staff();
    round = world.open();
    one = world.submitted(world.adaeze, round, "Say where and <b>when</b>.").id();
    answers.propose(staff, List.of(one), NO);
    answers.decide(staff, List.of(one), NO);
  }

  @Test
  void isThereForNobodyBeforeTheRelease() {
    world.close(round);
    assertThatThrownBy(() -> reports.get(round)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reports.table(round, Locale.UK)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reports.pdf(round, Locale.UK)).isInstanceOf(NotFound.class);
  }

  @Test
  void countsByOutcomeKindRegionAndBody() {
    desk.verify(
        world.nadia,
        round,
        world.cameroon,
        List.of(world.onDesk(world.simone, round, "Said by a state.").id()));
    submissions.submit(world.nadia, round, world.cameroon);
    world.close(round);
    releases.override(staff, round, "Achieng Odhiambo", "The session begins tomorrow.");

    DispositionReport report = reports.get(round);
    assertThat(report.byOutcome())
        .containsEntry("consultation.outcome.not-accepted", 1)
        .containsEntry("consultation.outcome.none", 1);
    assertThat(report.byKind()).containsEntry("consultation.kind.technical", 2);
    assertThat(report.byRegion()).containsEntry("Africa", 2);
    assertThat(report.byBody()).containsEntry("Ministry of Housing", 1).containsEntry("", 1);
    assertThat(report.release().ground()).isEqualTo("The session begins tomorrow.");
    assertThat(report.lines())
        .extracting(DispositionReport.Line::speaker)
        .containsExactlyInAnyOrder(world.adaeze.name(), "Ministry of Housing")
        .doesNotContain(world.simone.name());
  }

  @Test
  void leavesOutWhatWasHiddenOrWithdrawn() {
    Comment rude = world.submitted(world.adaeze, round, "Rude.");
    Comment back = world.submitted(world.adaeze, round, "On second thoughts.");
    comments.hide(staff, rude.id(), "An insult.");
    comments.withdraw(world.adaeze, back.id());
    release();

    assertThat(reports.get(round).lines())
        .extracting(line -> line.comment().id())
        .containsExactly(one);
  }

  @Test
  void fillsTheLastColumnOfTheIsoTable() {
    release();
    List<TableReader.Line> read =
        new TableReader().read(new ByteArrayInputStream(reports.table(round, Locale.UK)));
    assertThat(read).hasSize(1);
    assertThat(read.get(0).text(TableColumn.COMMENT)).isEqualTo("Say where and <b>when</b>.");
    assertThat(read.get(0).text(TableColumn.OBSERVATIONS))
        .isEqualTo("Not accepted. The law differs.");
  }

  @Test
  void printsTheSameAsTheTable() throws IOException {
    world.close(round);
    world.submitted(world.adaeze, round, "Late.");
    releases.release(staff, round);
    try (PDDocument pdf = Loader.loadPDF(reports.pdf(round, Locale.UK))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Say where and <b>when</b>.", "Not accepted", "The law differs.")
          .contains("Came after the close");
    }
  }

  @Test
  void costsTheSameStatementsForOneCommentAndForMany() {
    world.close(round);
    releases.release(staff, round);
    int few = statements.countDuring(() -> reports.get(round));
    for (int number = 0; number < 20; number++) {
      world.submitted(world.adaeze, round, "Late " + number);
    }
    assertThat(statements.countDuring(() -> reports.get(round))).isEqualTo(few);
    assertThat(reports.get(round).lines()).hasSize(21);
  }

  private void release() {
    world.close(round);
    releases.release(staff, round);
  }
}
