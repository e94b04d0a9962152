package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryDeadlines;
import org.plenary.entry.EntryObjections;
import org.plenary.entry.EntryState;
import org.plenary.entry.ObjectionRefused;
import org.plenary.entry.ReasonCode;
import org.plenary.entry.Screenings;
import org.plenary.entry.Verdict;
import org.plenary.identity.Person;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Objections to being kept out, as the procedure of the entry carries them. */
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObjectionTest {

  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private EditionFiles files;
  @Autowired private EntryObjections objections;
  @Autowired private Entries entries;
  @Autowired private EntryDeadlines deadlines;
  @Autowired private Screenings screenings;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;

  private List<Entry> kept = List.of();
  private Instant now = Instant.EPOCH;

  @BeforeAll
  void keepThreeOut() {
    Edition edition =
        rehearsal.play(
            new EditionScript(
                files.read("prize/2023"), 20, 0, 0, 0, 7, EditionScript.Until.CALL_OPEN));
    time.goTo(edition.date(EditionDate.CALL_CLOSES).at().plusSeconds(3600));
    kept =
        entries.listByState(edition.id(), Set.of(EntryState.IN_SCREENING)).stream()
            .limit(3)
            .toList();
    for (Entry entry : kept) {
      for (Person screener : cast.office().subList(0, 2)) {
        screenings.decide(
            screener, entry.id(), Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "Only a plan.");
      }
    }
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
  @Order(1)
  void takesAnEntryUpAgainWhenAThirdPersonAgrees() {
    Entry entry = kept.get(0);
    Person owner = owner(entry);

    objections.file(owner, entry.id(), "It runs since 2021: see page 4.");

    assertThat(told("objection-filed")).hasSize(cast.office().size());
    assertThat(tasks(entry)).containsExactly("answer-objection");
    Person screener = cast.office().get(0);
    assertThatThrownBy(() -> objections.answer(screener, entry.id(), true, "You are right."))
        .isInstanceOf(ObjectionRefused.class);
    objections.answer(cast.office().get(2), entry.id(), true, "You are right.");

    assertThat(entries.get(owner, entry.id()).state()).isEqualTo(EntryState.ELIGIBLE);
    assertThat(told("objection-answered")).containsExactly(owner.email());
    assertThat(workflow.position("entry", entry.id().value()).current())
        .containsExactly("evaluation-opened");
  }

  @Test
  @Order(2)
  void staysOutWithAWrittenAnswer() {
    Entry entry = kept.get(1);
    objections.file(owner(entry), entry.id(), "It is no plan.");
    assertThatThrownBy(() -> objections.file(owner(entry), entry.id(), "Once more."))
        .isInstanceOf(ObjectionRefused.class);
    assertThatThrownBy(() -> objections.file(owner(kept.get(2)), entry.id(), "Not mine."))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> objections.find(owner(kept.get(2)), entry.id()))
        .isInstanceOf(NotFound.class);

    objections.answer(cast.office().get(2), entry.id(), false, "Page 4 names 2027 as its start.");

    assertThat(entries.get(entry.id()).state()).isEqualTo(EntryState.NOT_ELIGIBLE);
    assertThat(told("objection-answered")).contains(owner(entry).email());
    assertThat(workflow.isRunning("entry", entry.id().value())).isFalse();
    assertThat(objections.find(owner(entry), entry.id()).orElseThrow().isOpen()).isFalse();
  }

  @Test
  @Order(3)
  void endsWhenNobodyObjectsInTime() {
    Entry entry = kept.get(2);
    Person owner = owner(entry);
    Instant ends = deadlines.objectionEnds(entry.id()).at();
    goTo(ends);
    assertThat(objections.findChance(owner, entry.id())).isPresent();

    goTo(ends.plusSeconds(5));

    assertThat(workflow.isRunning("entry", entry.id().value())).isFalse();
    assertThat(objections.findChance(owner, entry.id())).isEmpty();
    assertThatThrownBy(() -> objections.file(owner, entry.id(), "Too late."))
        .isInstanceOfSatisfying(
            ObjectionRefused.class,
            refused -> assertThat(refused.messageKey()).endsWith("objection.late"));
  }

  private void goTo(Instant at) {
    now = at;
    time.goTo(at);
  }

  private Person owner(Entry entry) {
    return cast.get(entry.owner());
  }

  private List<String> tasks(Entry entry) {
    return workflow.openTasks("entry", entry.id().value()).stream().map(OpenTask::task).toList();
  }

  private List<String> told(String template) {
    return jdbc.sql("select recipient_email from notification_notice where template = ?")
        .param("prize/" + template)
        .query(String.class)
        .list();
  }
}
