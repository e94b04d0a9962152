package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.entry.CategoryMove;
import org.plenary.entry.CategoryMoves;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.entry.ReasonCode;
import org.plenary.entry.Screenings;
import org.plenary.entry.Verdict;
import org.plenary.identity.Person;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A move to another category as the procedures carry it: asked, reminded, answered or not. */
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CategoryMoveTest {

  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private EditionFiles files;
  @Autowired private CategoryMoves moves;
  @Autowired private Entries entries;
  @Autowired private Screenings screenings;
  @Autowired private Inbox inbox;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;

  private List<Entry> sent = List.of();
  private Instant now = Instant.EPOCH;
  private Person screener;
  private Person other;

  @BeforeAll
  void playToTheMiddleOfTheCall() {
    Edition edition =
        rehearsal.play(
            new EditionScript(
                files.read("prize/2023"), 20, 1, 0, 0, 7, EditionScript.Until.CALL_OPEN));
    time.goTo(edition.date(EditionDate.CALL_CLOSES).at().plusSeconds(3600));
    sent =
        entries.listByState(edition.id(), Set.of(EntryState.IN_SCREENING)).stream()
            .filter(entry -> entry.category().equals("human"))
            .filter(entry -> entry.applicantType() != ApplicantType.INDIVIDUAL)
            .toList();
    screener = cast.office().get(0);
    other = cast.office().get(1);
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
  void asksInTheInboxAndByMailAndScreensAnewWhatMoved() {
    Entry entry = sent.get(0);
    Person owner = cast.get(entry.owner());
    screenings.decide(screener, entry.id(), Verdict.ELIGIBLE, null, "");

    propose(entry);
    assertThat(inbox.list(owner))
        .extracting(WorkItem::href)
        .contains("/my-entries/" + entry.id() + "/category");
    assertThat(told("category-proposed", entry)).containsExactly(owner.email());

    moves.accept(owner, entry.id());
    assertThat(entries.get(entry.id()).state()).isEqualTo(EntryState.IN_SCREENING);
    assertThat(entries.get(entry.id()).category()).isEqualTo("tech");
    assertThat(tasks(entry)).containsExactly("screen-entry", "screen-entry");
    assertThat(workflow.isRunning("category-move", entry.id().value())).isFalse();
    assertThat(told("category-answered", entry)).containsExactly(screener.email());
    assertThat(told("category-moved", entry)).containsExactly(owner.email());
  }

  @Test
  void movesWhatTwoDisagreedAbout() {
    Entry entry = sent.get(1);
    screenings.decide(screener, entry.id(), Verdict.ELIGIBLE, null, "");
    screenings.decide(other, entry.id(), Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "");
    assertThat(tasks(entry)).containsExactly("settle-screening");

    propose(entry);
    moves.accept(cast.get(entry.owner()), entry.id());

    assertThat(tasks(entry)).containsExactly("screen-entry", "screen-entry");
  }

  @Test
  void remindsADayBeforeAndTakesSilenceForNo() {
    Entry entry = sent.get(2);
    CategoryMove move = propose(entry);

    time.goTo(move.due().at().minus(Duration.ofHours(23)));
    assertThat(told("category-reminder", entry)).hasSize(1);
    time.goTo(move.due().at());
    assertThat(moves.findOpen(entry.id())).isPresent();
    time.goTo(move.due().at().plusSeconds(5));

    assertThat(moves.findOpen(entry.id())).isEmpty();
    assertThat(entries.get(entry.id()).category()).isEqualTo("human");
    assertThat(told("category-answered", entry)).containsExactly(screener.email());
    assertThat(workflow.isRunning("category-move", entry.id().value())).isFalse();
    now = clock.instant();
  }

  @Test
  void dropsTheQuestionWhenTheEntryIsWithdrawn() {
    Entry entry = sent.get(3);
    propose(entry);

    entries.withdraw(cast.get(entry.owner()), entry.id(), "");

    assertThat(workflow.isRunning("category-move", entry.id().value())).isFalse();
    assertThat(told("category-answered", entry)).isEmpty();
  }

  private CategoryMove propose(Entry entry) {
    return moves.propose(screener, entry.id(), entry.version(), "tech", "It is about the device.");
  }

  private List<String> tasks(Entry entry) {
    return workflow.openTasks("entry", entry.id().value()).stream().map(OpenTask::task).toList();
  }

  private List<String> told(String template, Entry entry) {
    return jdbc.sql(
            "select recipient_email from notification_notice where template = ? and link like ?")
        .params("prize/" + template, "%" + entry.id() + "%")
        .query(String.class)
        .list();
  }
}
