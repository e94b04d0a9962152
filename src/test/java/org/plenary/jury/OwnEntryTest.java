package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.entry.CoEditorJoined;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryHandedOver;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.plenary.support.StatementCounter;
import org.plenary.verdict.FinalEvaluations;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.Meeting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A juror with an entry in the edition they judge. */
@JuryTest
class OwnEntryTest {

  @Autowired private Assignments assignments;
  @Autowired private Conflicts conflicts;
  @Autowired private Declarations declarations;
  @Autowired private Scorecards scorecards;
  @Autowired private JurorFileAccess files;
  @Autowired private JurorQueue queue;
  @Autowired private JurorEntries own;
  @Autowired private Finalists finalists;
  @Autowired private FinalEvaluations meetings;
  @Autowired private PlenaryClock clock;
  @Autowired private JuryWorld world;
  @Autowired private StatementCounter statements;
  @Autowired private ApplicationEventPublisher publisher;

  @Test
  void isNeverGivenToItsWriter() {
    List<Entry> entries = world.entries(4);
    JurorId writer = world.readyJurors(4).get(0);
    join(writer, entries.get(0));

    world.assign();

    assertThat(given(writer)).isNotEmpty().noneMatch(one -> isOf(one, entries.get(0)));
    Assignment another =
        assignments.list(HAN, world.id()).stream()
            .filter(one -> isOf(one, entries.get(0)))
            .findFirst()
            .orElseThrow();
    assertThat(assignments.listCandidates(HAN, another.id())).isEmpty();
    assertThatThrownBy(() -> assignments.reassign(HAN, another.id(), writer, "Has time"))
        .isInstanceOf(JurorCannotTakeEntry.class);
  }

  @Test
  void overtakesAPlanThatWasProposedBefore() {
    world.entries(3);
    JurorId writer = world.readyJurors(3).get(0);
    AssignmentPlan plan = assignments.propose(world.id());
    join(writer, world.entries.listRunning(world.id()).get(0));

    assertThatThrownBy(() -> assignments.approve(HAN, plan)).isInstanceOf(PlanOutdated.class);
  }

  @Test
  void isHiddenFromAJurorWhoHasItAndCameToWriteIt() {
    List<Entry> entries = world.entries(2);
    JurorId writer = world.readyJurors(3).get(0);
    Person person = world.person(writer);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    Assignment one = given(writer).get(0);
    // It could leak: until now the juror reads it, scores it and fetches its files.
    scorecards.saveScore(person, one.id(), "value", BigDecimal.ONE, "");
    assertThat(mayReadFiles(person, one)).isTrue();

    join(writer, entries.stream().filter(entry -> isOf(one, entry)).findFirst().orElseThrow());

    assertThatThrownBy(() -> scorecards.saveScore(person, one.id(), "value", BigDecimal.TEN, ""))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> scorecards.submit(person, one.id())).isInstanceOf(NotFound.class);
    assertThat(mayReadFiles(person, one)).isFalse();
    assertThat(queue.list(person, writer)).hasSize(1);
  }

  @Test
  void isAConflictOnRecordForAJurorWhoJoinsInWritingWhatTheyJudge() {
    world.entries(2);
    JurorId writer = world.readyJurors(3).get(0);
    world.assign();
    Assignment one = given(writer).get(0);
    String who = world.person(writer).id().value();

    publisher.publishEvent(new CoEditorJoined(one.entry(), world.id(), who, who));

    assertThat(assignments.get(one.id()).state()).isEqualTo(AssignmentState.VOIDED);
    assertThat(conflicts.list(HAN, world.id()))
        .singleElement()
        .extracting(Conflict::kind)
        .isEqualTo(ConflictKind.TOOK_PART);
  }

  @Test
  void isAConflictOnRecordForAJurorWhoTakesOverWhatTheyJudge() {
    world.entries(2);
    JurorId writer = world.readyJurors(3).get(0);
    world.assign();
    Assignment one = given(writer).get(0);
    String who = world.person(writer).id().value();

    publisher.publishEvent(
        new EntryHandedOver(
            one.entry(), world.id(), "the office", who, "Named as its contact", who));

    assertThat(assignments.get(one.id()).state()).isEqualTo(AssignmentState.VOIDED);
    assertThat(conflicts.list(HAN, world.id()))
        .extracting(Conflict::kind)
        .containsExactly(ConflictKind.TOOK_PART);
  }

  @Test
  void leavesWhatWasSentOfAnEntryThatIsAFinalistAlready() {
    world.entries(2);
    JurorId writer = world.readyJurors(3).get(0);
    world.assign();
    Assignment one = given(writer).get(0);
    String who = world.person(writer).id().value();
    world.entries.move(one.entry(), EntryState.FINALIST, null, null);

    publisher.publishEvent(new CoEditorJoined(one.entry(), world.id(), who, who));

    assertThat(assignments.get(one.id()).state().isStanding()).isTrue();
    assertThat(conflicts.list(HAN, world.id())).isEmpty();
  }

  @Test
  void makesItsWriterStepOutOfTheMeeting() {
    world.entries(0);
    finalists.confirm(HAN, world.id(), List.of(), "");
    world.entries(2);
    List<JurorId> seats = world.readyJurors(3);
    Entry finalist = world.entries.listRunning(world.id()).get(0);
    join(seats.get(0), finalist);
    world.entries.move(finalist.id(), EntryState.FINALIST, null, null);

    meetings.record(
        HAN, world.id(), new Meeting(clock.instant(), "", Set.copyOf(seats), List.of(), List.of()));

    assertThat(meetings.find(HAN, world.id()).orElseThrow().recusals())
        .containsExactly(new Meeting.Recusal(seats.get(0), finalist.id(), "TOOK_PART"));
  }

  @Test
  void isPointedOutToTheJurorAndToTheOffice() {
    List<Entry> entries = world.entries(6);
    JurorId writer = world.readyJurors(4).get(0);
    join(writer, entries.get(0));

    DeclarationItem first = declarations.list(world.person(writer), writer).get(0);
    assertThat(first.entry()).isEqualTo(entries.get(0).id());
    assertThat(first.hints()).contains(ConflictKind.TOOK_PART);
    assertThat(own.list(AUDITOR, world.id(), List.of()).get(0).sameCategory()).isZero();

    AssignmentPlan plan = assignments.propose(world.id());
    int planned = own.list(HAN, world.id(), plan.assignments()).get(0).sameCategory();
    assertThat(planned).isPositive();
    assignments.approve(HAN, plan);
    assertThat(own.list(HAN, world.id(), List.of()))
        .containsExactly(
            new JurorEntry(writer, world.entries.get(world.id(), first.entry()), planned));
    assertThatThrownBy(() -> own.list(world.person(writer), world.id(), List.of()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void listsThemInTheSameNumberOfStatements() {
    world.entries(2);
    join(world.ready("One"), world.entries.listRunning(world.id()).get(0));
    int forOne = statements.countDuring(() -> own.list(HAN, world.id(), List.of()));
    world.entries(30).forEach(entry -> join(world.ready("Juror " + entry.number()), entry));

    assertThat(own.list(HAN, world.id(), List.of())).hasSize(30);
    assertThat(statements.countDuring(() -> own.list(HAN, world.id(), List.of())))
        .isEqualTo(forOne);
  }

  private void join(JurorId juror, Entry entry) {
    world.write(juror, entry);
  }

  private static boolean isOf(Assignment one, Entry entry) {
    return one.entry().equals(entry.id());
  }

  private List<Assignment> given(JurorId juror) {
    return assignments.list(HAN, world.id()).stream()
        .filter(one -> one.juror().equals(juror))
        .toList();
  }

  private boolean mayReadFiles(Person person, Assignment one) {
    return files.mayRead(
        new Viewer(person.id().value(), Set.of("JUROR")),
        new Subject("entry", one.entry().value()));
  }
}
