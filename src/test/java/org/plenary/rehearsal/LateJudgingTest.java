package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryObjections;
import org.plenary.entry.EntryState;
import org.plenary.entry.JudgingTurn;
import org.plenary.entry.Objection;
import org.plenary.entry.ObjectionRefused;
import org.plenary.entry.ReasonCode;
import org.plenary.entry.Screenings;
import org.plenary.entry.Verdict;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentPlan;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.DeclarationItem;
import org.plenary.jury.Declarations;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.jury.LateEntriesOpen;
import org.plenary.jury.ReasonWanted;
import org.plenary.jury.Scorecards;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.PlenaryClock;
import org.plenary.verdict.ConfirmedRanking;
import org.plenary.verdict.FinalEvaluations;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.LateJudgings;
import org.plenary.verdict.LateOutcome;
import org.plenary.verdict.Meeting;
import org.plenary.verdict.PanelVerdicts;
import org.plenary.verdict.SlotDecision;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;

/** Objections that are upheld after the finalists were confirmed, and after the verdict. */
@PlayedEditionTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LateJudgingTest {

  @Autowired private PlayedEditions plays;
  @Autowired private EntryObjections objections;
  @Autowired private Entries entries;
  @Autowired private Screenings screenings;
  @Autowired private Jurors jurors;
  @Autowired private Declarations declarations;
  @Autowired private Assignments assignments;
  @Autowired private Scorecards scorecards;
  @Autowired private Finalists finalists;
  @Autowired private LateJudgings late;
  @Autowired private FinalEvaluations meetings;
  @Autowired private Verdicts verdicts;
  @Autowired private PanelVerdicts panel;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  private Edition edition;
  private List<Entry> kept = List.of();
  private List<ConfirmedRanking.Line> lines = List.of();

  /** Three are kept out on the eve of the finalists, so that their time to object goes on. */
  @BeforeAll
  void confirmTheFinalists() {
    edition = plays.of(20, 1, 3, 0, EditionScript.Until.EVALUATION_UNDER_WAY);
    giveOut();
    time.goTo(edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at().minusSeconds(7200));
    kept = entries.listByState(edition.id(), Set.of(EntryState.IN_SCREENING));
    for (Entry entry : kept) {
      for (Person screener : cast.office().subList(0, 2)) {
        screenings.decide(
            screener, entry.id(), Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "Only a plan.");
      }
    }
    sendAll();
    time.goTo(edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at().plusSeconds(60));
    finalists.confirm(office(), edition.id(), finalists.propose(edition.id()).finalists(), "");
    lines = lines();
  }

  @Test
  @Order(1)
  void asksForJurorsOnceTheObjectionIsUpheld() {
    Entry entry = kept.get(0);
    object(entry);
    assertThat(objections.findTurn(office(), entry.id()))
        .isEqualTo(JudgingTurn.AFTER_THE_FINALISTS);

    objections.answer(cast.office().get(2), entry.id(), true, "You are right.");

    assertThat(mails.to("objection-judged-late")).containsExactly(owner(entry).email());
    assertThat(tasks("late-judging", entry)).containsExactly("give-out");
    assertThatThrownBy(() -> verdicts.sign(office(), edition.id(), ""))
        .isInstanceOf(LateEntriesOpen.class);
  }

  @Test
  @Order(2)
  void hasItScoredByAsManyJurorsAndAsksTheOfficeForItsWord() {
    Entry entry = kept.get(0);
    mails.forget();

    giveOut();

    assertThat(tasks("late-judging", entry)).isEmpty();
    assertThat(mails.to("entries-added")).isNotEmpty();
    assertThat(workflow.position("entry", entry.id().value()).current())
        .containsExactly("finalists-confirmed");
    sendAll();
    assertThat(tasks("late-judging", entry)).containsExactly("decide-late-entry");
    assertThat(assignments.list(edition.id()))
        .filteredOn(card -> card.entry().equals(entry.id()))
        .isNotEmpty()
        .allMatch(card -> card.state() == AssignmentState.SUBMITTED && !card.isLate());
  }

  @Test
  @Order(3)
  void addsItToTheFinalistsAndMovesNobodyElse() {
    Entry entry = kept.get(0);

    late.decide(office(), entry.id(), LateOutcome.ADDED, "The panel wants to hear it.");

    assertThat(entries.get(entry.id()).state()).isEqualTo(EntryState.FINALIST);
    assertThat(mails.to("entry-added")).containsExactly(owner(entry).email());
    assertThat(mails.values("entry-added")).singleElement().asString().contains("wants to hear");
    assertThat(workflow.position("entry", entry.id().value()).current())
        .containsExactly("verdict-signed");
    assertThat(workflow.isRunning("late-judging", entry.id().value())).isFalse();
    assertThat(lines()).isEqualTo(lines);
    assertThat(late.listAdded(edition.id())).containsExactly(entry.id());
  }

  @Test
  @Order(4)
  void apologisesWhereTheJuryDoesNotComeToIt() {
    Entry entry = kept.get(1);
    object(entry);
    objections.answer(cast.office().get(2), entry.id(), true, "You are right.");

    assertThatThrownBy(() -> late.decide(office(), entry.id(), LateOutcome.NOT_JUDGED, " "))
        .isInstanceOf(ReasonWanted.class);
    late.decide(office(), entry.id(), LateOutcome.NOT_JUDGED, "The panel meets tomorrow.");

    assertThat(entries.get(owner(entry), entry.id()).state()).isEqualTo(EntryState.NOT_A_FINALIST);
    assertThat(mails.values("entry-left-out")).singleElement().asString().contains("tomorrow");
    assertThat(workflow.isRunning("entry", entry.id().value())).isFalse();
    assertThat(workflow.isRunning("late-judging", entry.id().value())).isFalse();
  }

  @Test
  @Order(5)
  void goesIntoTheVerdictWithTheOthers() {
    Entry entry = kept.get(0);
    meetings.record(office(), edition.id(), meeting());
    assertThat(mails.to("verdict-to-read")).containsExactly(cast.get(chair().person()).email());
    decide(entry);

    verdicts.sign(office(), edition.id(), "Agreed");
    assertThat(signing()).containsExactly("sign-record");
    panel.signBeside(cast.get(chair().person()), chair().id());
    assertThat(signing()).isEmpty();

    assertThat(entries.get(entry.id()).state()).isEqualTo(EntryState.AWARD_OFFERED);
    assertThat(mails.to("award-offered")).contains(owner(entry).email());
  }

  @Test
  @Order(6)
  void saysPlainlyThatItIsTooLateOnceTheVerdictIsSigned() {
    Entry entry = kept.get(2);
    mails.forget();
    object(entry);
    Person reader = cast.office().get(2);
    assertThat(objections.findTurn(reader, entry.id())).isEqualTo(JudgingTurn.TOO_LATE);
    assertThatThrownBy(() -> objections.answer(reader, entry.id(), true, "You are right."))
        .isInstanceOf(ObjectionRefused.class);

    objections.tellTooLate(reader, entry.id(), "We are sorry.");

    assertThat(mails.to("objection-too-late")).containsExactly(owner(entry).email());
    assertThat(objections.find(owner(entry), entry.id()).orElseThrow().answer())
        .extracting(Objection.Answer::outcome)
        .isEqualTo(Objection.Outcome.TOO_LATE);
    assertThat(workflow.position("entry", entry.id().value()).done()).contains("too-late-to-judge");
    assertThat(entries.get(owner(entry), entry.id()).state()).isEqualTo(EntryState.NOT_A_FINALIST);
  }

  private void object(Entry entry) {
    objections.file(owner(entry), entry.id(), "It runs since 2021: see page 4.");
  }

  /** To those who said that they have no conflict with what came. */
  private void giveOut() {
    for (Juror juror : jurors.list(edition.id())) {
      if (declarations.isOwed(juror)) {
        Person person = cast.get(juror.person());
        declarations.finish(
            person,
            juror.id(),
            declarations.list(person, juror.id()).stream().map(DeclarationItem::entry).toList());
      }
    }
    AssignmentPlan plan = assignments.propose(edition.id());
    if (!plan.assignments().isEmpty()) {
      assignments.approve(office(), plan);
    }
  }

  private void sendAll() {
    assignments.list(edition.id()).stream()
        .filter(card -> card.state() == AssignmentState.OPEN)
        .forEach(this::send);
  }

  private void send(Assignment card) {
    Person juror = cast.get(jurors.get(card.juror()).person());
    edition
        .criteria()
        .forEach(
            criterion ->
                scorecards.saveScore(
                    juror, card.id(), criterion.key(), BigDecimal.valueOf(6), "Seen."));
    scorecards.submit(juror, card.id());
  }

  private Meeting meeting() {
    return new Meeting(
        clock.instant(),
        "Everybody agreed.",
        jurors.list(edition.id()).stream()
            .filter(juror -> juror.state() == JurorState.ACCEPTED)
            .map(Juror::id)
            .collect(Collectors.toSet()),
        List.of(),
        List.of());
  }

  /** The entry takes the first award of its category; the rest stays empty. */
  private void decide(Entry entry) {
    List<EntryId> open = new ArrayList<>(List.of(entry.id()));
    for (AwardSlot slot : edition.slots()) {
      boolean fits = entry.category().equals(slot.category()) && !open.isEmpty();
      List<EntryId> winners = fits ? List.of(open.remove(0)) : List.of();
      verdicts.decide(
          office(), edition.id(), slot.key(), new SlotDecision(winners, List.of(), "As agreed"));
    }
  }

  private Juror chair() {
    return jurors.list(edition.id()).stream().filter(Juror::isChair).findFirst().orElseThrow();
  }

  private List<String> signing() {
    return workflow.openTasks("chair-signature", chair().id().value()).stream()
        .map(OpenTask::task)
        .toList();
  }

  private List<ConfirmedRanking.Line> lines() {
    return finalists.findConfirmed(office(), edition.id()).orElseThrow().lines();
  }

  private Person office() {
    return cast.office().get(0);
  }

  private Person owner(Entry entry) {
    return cast.get(entry.owner());
  }

  private List<String> tasks(String procedure, Entry entry) {
    return workflow.openTasks(procedure, entry.id().value()).stream().map(OpenTask::task).toList();
  }
}
