package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.award.BenefitOffers;
import org.plenary.entry.EligibleLists;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryObjections;
import org.plenary.entry.EntryState;
import org.plenary.entry.ReasonCode;
import org.plenary.entry.Screenings;
import org.plenary.entry.Verdict;
import org.plenary.identity.Person;
import org.plenary.jury.Assignments;
import org.plenary.jury.ConflictsNotWanted;
import org.plenary.jury.Declarations;
import org.plenary.jury.EntriesUndecided;
import org.plenary.jury.Juror;
import org.plenary.jury.TooEarly;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.EditionId;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.ProgramTest;
import org.plenary.verdict.FinalEvaluations;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.Meeting;
import org.plenary.verdict.MentionGround;
import org.plenary.verdict.SlotDecision;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps of the judging taken before their turn: refused, or remembered until the turn comes. */
@ProgramTest
@LeavesNoTrace
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutOfOrderTest {

  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private JuryScene jury;
  @Autowired private ScoringScene scoring;
  @Autowired private EditionFiles files;
  @Autowired private Screenings screenings;
  @Autowired private EligibleLists lists;
  @Autowired private EntryObjections objections;
  @Autowired private Declarations declarations;
  @Autowired private Assignments assignments;
  @Autowired private Finalists finalists;
  @Autowired private FinalEvaluations meetings;
  @Autowired private Verdicts verdicts;
  @Autowired private Entries entries;
  @Autowired private BenefitOffers benefits;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;

  private Play play;
  private EditionId edition;
  private Entry keptOut;
  private Instant now = Instant.EPOCH;

  @BeforeAll
  void playIntoTheCall() {
    EditionScript script =
        new EditionScript(files.read("prize/2023"), 20, 0, 0, 0, 7, EditionScript.Until.CALL_OPEN);
    play = new Play(script, rehearsal.play(script), cast.office(), List.of(), Outsider.NOBODY);
    edition = play.edition().id();
    jury.invite(play);
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
  void approvesNoListWhileTheCallIsOpen() {
    keptOut = entries.listByState(edition, Set.of(EntryState.IN_SCREENING)).get(0);
    for (Person screener : cast.office().subList(0, 2)) {
      screenings.decide(
          screener, keptOut.id(), Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "Only a plan.");
    }
    objections.file(cast.get(keptOut.owner()), keptOut.id(), "It runs since 2021.");
    screenAll();

    assertThatThrownBy(() -> lists.approve(office(), edition))
        .isInstanceOf(EligibleLists.CallStillOpen.class);
  }

  @Test
  @Order(2)
  void givesNothingOutBeforeTheListIsApproved() {
    goTo(play.at(EditionDate.CALL_CLOSES).plusSeconds(3600));
    screenAll();
    Juror early = jury.seated(play).get(0);
    Person person = cast.get(early.person());

    assertThatThrownBy(() -> declarations.finish(person, early.id(), List.of()))
        .isInstanceOf(ConflictsNotWanted.class);
    assertThatThrownBy(() -> assignments.approve(office(), assignments.propose(edition)))
        .isInstanceOf(TooEarly.class);

    assertThat(lists.get(office(), edition).mayBeApproved()).isTrue();
    lists.approve(office(), edition);
    assertThat(at()).containsExactly("approve-assignment");
  }

  @Test
  @Order(3)
  void confirmsNoFinalistsWhileTheEvaluationIsOpen() {
    jury.declareAndAssign(play);
    goTo(play.at(EditionDate.FIRST_EVALUATION_OPENS).plusSeconds(1));
    assertThat(at()).contains("evaluation-open");

    assertThatThrownBy(() -> finalists.confirm(office(), edition, Set.of(), "In a hurry"))
        .isInstanceOf(TooEarly.class);
    assertThatThrownBy(() -> meetings.record(office(), edition, meeting()))
        .isInstanceOf(TooEarly.class);
    assertThatThrownBy(() -> verdicts.sign(office(), edition, "")).isInstanceOf(TooEarly.class);
    scoring.playToTheEnd(play);
    now = clock.instant();
  }

  /** The panel meets, and even signs, before the day the final evaluation was to open. */
  @Test
  @Order(4)
  void goesOnToThePublicationWhenThePanelMeetsEarly() {
    goTo(play.at(EditionDate.FINALISTS_TOLD));
    Set<EntryId> proposed = finalists.propose(edition).finalists();
    Person reader = cast.office().get(2);
    assertThatThrownBy(() -> finalists.confirm(office(), edition, proposed, ""))
        .isInstanceOfSatisfying(
            EntriesUndecided.class,
            refused -> assertThat(refused.arguments()).containsExactly(1, keptOut.title()));
    objections.answer(reader, keptOut.id(), false, "Page 4 names 2027 as its start.");
    finalists.confirm(office(), edition, proposed, "");
    goTo(play.between(EditionDate.FINALISTS_TOLD, EditionDate.FINAL_EVALUATION_OPENS, 500));

    meetings.record(office(), edition, meeting());
    decide(proposed);
    verdicts.sign(office(), edition, "Agreed");

    assertThat(at()).containsExactly("final-evaluation-opens");
    goTo(play.at(EditionDate.FINAL_EVALUATION_OPENS).plusSeconds(1));
    assertThat(at()).containsExactly("embargo-lifts");
    goTo(play.at(EditionDate.EMBARGO_LIFTS).plusSeconds(60));
    assertThat(verdicts.isPublic(edition)).isTrue();
    assertThat(told("award-offered")).isNotEmpty();
    assertThat(told("results-published")).isNotEmpty();
    assertThat(benefits.countOpen(edition)).isPositive();
    assertThat(at()).contains("follow-up");
    goTo(play.at(EditionDate.FOLLOW_UP_ENDS).plusSeconds(60));
    assertThat(at()).containsExactly("settle-benefits");
  }

  private void screenAll() {
    for (Entry entry : entries.listByState(edition, Set.of(EntryState.IN_SCREENING))) {
      for (Person screener : cast.office().subList(0, 2)) {
        screenings.decide(screener, entry.id(), Verdict.ELIGIBLE, null, "");
      }
    }
  }

  private Meeting meeting() {
    return new Meeting(
        clock.instant(),
        "Everybody agreed.",
        jury.seated(play).stream().map(Juror::id).collect(Collectors.toSet()),
        List.of(),
        List.of());
  }

  private void decide(Set<EntryId> proposed) {
    Set<EntryId> taken = new HashSet<>();
    for (AwardSlot slot : play.edition().slots()) {
      List<EntryId> winners = new ArrayList<>();
      proposed.stream()
          .filter(entry -> winners.size() < slot.count() && !taken.contains(entry))
          .filter(
              entry ->
                  slot.category() == null || slot.category().equals(entries.get(entry).category()))
          .filter(taken::add)
          .forEach(winners::add);
      verdicts.decide(
          office(),
          edition,
          slot.key(),
          new SlotDecision(winners, List.of(), "As agreed", MentionGround.INDEX));
    }
  }

  private void goTo(Instant at) {
    time.goTo(at);
    now = clock.instant();
  }

  private List<String> at() {
    return List.copyOf(workflow.position("edition", edition.value()).current());
  }

  private Person office() {
    return cast.office().get(0);
  }

  private List<String> told(String template) {
    return jdbc.sql("select recipient_email from notification_notice where template = ?")
        .param("prize/" + template)
        .query(String.class)
        .list();
  }
}
