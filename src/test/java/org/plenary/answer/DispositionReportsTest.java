package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.BodyDesk;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.TableFile;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.SqlTime;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
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
        .containsEntry("answer.outcome.not-accepted", 1)
        .containsEntry("answer.outcome.none", 1);
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
    List<Map<String, String>> read = TableFile.read(reports.table(round, Locale.UK));
    assertThat(read).hasSize(1);
    assertThat(read.get(0))
        .containsEntry("Comments", "Say where and <b>when</b>.")
        .containsEntry("Observations of the secretariat", "Not accepted. The law differs.");
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
    release();
    int few = statements.countDuring(() -> reports.get(round));
    for (int number = 0; number < 20; number++) {
      Comment late = world.submitted(world.adaeze, round, "Late " + number);
      jdbc.sql("update consultation_comment set submitted_at = ? where id = ?")
          .params(SqlTime.of(ConsultationWorld.CLOSES), late.id().value())
          .update();
    }
    assertThat(statements.countDuring(() -> reports.get(round))).isEqualTo(few);
    assertThat(reports.get(round).lines()).hasSize(21);
  }

  @Test
  void holdsWhatWasThereAtTheReleaseAndSetsLaterOnesApartOnceTheyWereAnswered() {
    release();
    byte[] table = reports.table(round, Locale.UK);
    clock.stopAt(ConsultationWorld.CLOSES.plus(Duration.ofDays(365)));
    CommentId late = world.submitted(world.adaeze, round, "Buy my phones.").id();

    assertThat(reports.get(round).lines()).hasSize(1);
    assertThat(reports.get(round).later()).isEmpty();
    assertThat(TableFile.read(table))
        .hasSameSizeAs(TableFile.read(reports.table(round, Locale.UK)));
    assertThatThrownBy(() -> answers.propose(staff, List.of(one), NO))
        .isInstanceOf(AnswerRefused.class);

    answers.propose(staff, List.of(late), NO);
    assertThat(reports.get(round).later()).isEmpty();
    answers.decide(staff, List.of(late), NO);
    assertThat(reports.get(round).lines()).hasSize(1);
    assertThat(reports.get(round).byOutcome())
        .containsOnly(Map.entry("answer.outcome.not-accepted", 1));
    assertThat(reports.get(round).later())
        .extracting(line -> line.comment().id())
        .containsExactly(late);
  }

  private void release() {
    world.close(round);
    releases.release(staff, round);
  }
}
