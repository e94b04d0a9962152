package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.Scorecards;
import org.plenary.process.Inbox;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** What jurors owe ends with an entry that is taken back, and all who sent the rest are thanked. */
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithdrawnWhileJudgedTest {

  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private EditionFiles files;
  @Autowired private Entries entries;
  @Autowired private Assignments assignments;
  @Autowired private Scorecards scorecards;
  @Autowired private Jurors jurors;
  @Autowired private JuryProgress progress;
  @Autowired private Inbox inbox;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;

  private Edition edition;
  private Instant now = Instant.EPOCH;

  @BeforeAll
  void playToTheMiddleOfTheEvaluation() {
    EditionScript.Until middle = EditionScript.Until.EVALUATION_UNDER_WAY;
    edition = rehearsal.play(new EditionScript(files.read("prize/2023"), 40, 1, 0, 0, 7, middle));
    now = clock.instant();
  }

  /** The clock runs again after each test; the play goes on where it was. */
  @BeforeEach
  void stopTheClock() {
    clock.stopAt(now);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void endsWhatIsOwedForAnEntryThatIsTakenBack() {
    Assignment last = owed().get(0);
    open(last.juror()).stream().filter(card -> !card.equals(last)).forEach(this::send);
    assertThat(told("juror-thanked", last.juror())).isZero();
    assertThat(inboxOf(last.juror())).contains("scorecard.score-entry");

    withdraw(last.entry());

    assertThat(inboxOf(last.juror())).isEmpty();
    assertThat(progress.countLeft(last.juror())).isZero();
    assertThat(told("juror-thanked", last.juror())).isEqualTo(1);
    assertThat(told("scorecard-voided", last.juror())).isZero();
    assertThat(all(card -> card.entry().equals(last.entry())))
        .isNotEmpty()
        .noneMatch(card -> card.state().isStanding())
        .noneMatch(card -> workflow.isRunning("scorecard", card.id().value()));
  }

  @Test
  void asksForNoOtherJurorForAnEntryThatIsTakenBack() {
    Assignment back = mostOwed();
    scorecards.decline(person(back.juror()), back.id(), "I do not read this language");
    assertThat(workflow.isRunning("scorecard", back.id().value())).isTrue();

    withdraw(back.entry());

    assertThat(workflow.isRunning("scorecard", back.id().value())).isFalse();
    assertThat(assignments.listCandidates(cast.office().get(0), back.id())).isEmpty();
  }

  /** The last: the evaluation closes in it. */
  @Test
  @Order(Integer.MAX_VALUE)
  void thanksALateJurorWhoWasGivenMoreTimeAndSentTheRest() {
    JurorId late = mostOwed().juror();
    now = edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at().plusSeconds(3600);
    time.goTo(now);
    jurors.allowLate(cast.office().get(0), late, now.plusSeconds(86_400), "Was ill");

    open(late).forEach(this::send);

    assertThat(told("juror-thanked", late)).isEqualTo(1);
    assertThat(workflow.isRunning("juror", late.value())).isFalse();
  }

  private void withdraw(EntryId entry) {
    entries.withdraw(cast.get(entries.get(entry).owner()), entry, "We ran out of time");
  }

  private void send(Assignment card) {
    edition
        .criteria()
        .forEach(
            criterion ->
                scorecards.saveScore(
                    person(card.juror()), card.id(), criterion.key(), BigDecimal.valueOf(6), ""));
    scorecards.submit(person(card.juror()), card.id());
  }

  private List<String> inboxOf(JurorId juror) {
    return inbox.list(person(juror)).stream().map(item -> item.kind()).toList();
  }

  private List<Assignment> open(JurorId juror) {
    return all(card -> card.juror().equals(juror) && card.state() == AssignmentState.OPEN);
  }

  private Assignment mostOwed() {
    List<Assignment> owed = owed();
    return owed.get(owed.size() - 1);
  }

  /** Of whom owes least first. */
  private List<Assignment> owed() {
    return all(card -> card.state() == AssignmentState.OPEN).stream()
        .sorted(Comparator.comparing(card -> open(card.juror()).size()))
        .toList();
  }

  private List<Assignment> all(Predicate<Assignment> fitting) {
    return assignments.list(edition.id()).stream().filter(fitting).toList();
  }

  private Person person(JurorId juror) {
    return cast.get(jurors.get(juror).person());
  }

  private int told(String template, JurorId juror) {
    return jdbc.sql(
            "select count(*) from notification_notice where template = ? and recipient_email = ?")
        .params("prize/" + template, person(juror).email())
        .query(Integer.class)
        .single();
  }
}
