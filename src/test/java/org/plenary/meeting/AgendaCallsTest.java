package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Viewer;
import org.plenary.support.ProgramTest;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/** Members propose items for an agenda, and the office decides on each. */
@ProgramTest
@Transactional
class AgendaCallsTest {

  private static final LocalDate DUE = LocalDate.of(2023, 12, 1);
  private static final LocalDate LATER = LocalDate.of(2023, 12, 8);
  private static final String WHY = "Many were on leave.";

  @Autowired private MeetingWorld world;
  @Autowired private AgendaCalls calls;
  @Autowired private AgendaProposals proposals;
  @Autowired private ProposalPapers papers;
  @Autowired private Meetings meetings;
  @Autowired private MeetingPapers meetingPapers;
  @Autowired private Attachments attachments;
  @Autowired private Inbox inbox;
  @Autowired private JobRunner jobs;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;
  private MeetingId id;

  @BeforeEach
  void aMeetingNobodyIsInvitedToYet() {
    world.begin();
    id = world.planned();
  }

  @Test
  void callsTheMembersOnceAndShowsNobodyElseTheMeeting() {
    assertThatThrownBy(() -> calls.meeting(world.adaeze, id)).isInstanceOf(NotFound.class);
    call();
    jobs.runDue();

    assertThat(world.mailsTo("agenda-called"))
        .containsExactlyInAnyOrder(world.adaeze.email(), world.tomas.email(), world.mei.email());
    assertThat(calls.meeting(world.adaeze, id).id()).isEqualTo(id);
    assertThatThrownBy(() -> meetings.get(world.adaeze, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> calls.meeting(world.stranger, id)).isInstanceOf(NotFound.class);
    assertRefused(this::call, "called-already");
  }

  @Test
  void refusesALastDayThatIsOverOrAfterTheMeeting() {
    assertRefused(
        () -> calls.open(world.staff, id, LocalDate.of(2023, 11, 19), ""), "call-ends-between");
    assertRefused(
        () -> calls.open(world.staff, id, LocalDate.of(2023, 12, 13), ""), "call-ends-between");
    assertThatThrownBy(() -> calls.open(world.adaeze, id, DUE, "")).isInstanceOf(NotFound.class);
  }

  @Test
  void takesItemsFromMembersUntilTheLastMinuteAndShowsEachTheirOwn() {
    call();
    propose(world.adaeze, "Rents near stations");
    clock.stopAt(AgendaCallsTest.lastMinute());
    propose(world.tomas, "Shade in summer");

    assertThat(titles(world.adaeze)).containsExactly("Rents near stations");
    assertThat(titles(world.staff)).containsExactly("Rents near stations", "Shade in summer");
    assertThatThrownBy(() -> titles(world.stranger)).isInstanceOf(NotFound.class);
    assertRefused(() -> propose(world.staff, "Office"), "call-closed");
    assertRefused(() -> proposals.propose(world.mei, id, " ", "Why.", 10), "title");
    assertRefused(() -> proposals.propose(world.mei, id, "Trees", " ", 10), "no-why");
    assertRefused(() -> proposals.propose(world.mei, id, "Trees", "Why.", 0), "item-length");
    clock.stopAt(lastMinute().plusSeconds(61));
    assertRefused(() -> propose(world.mei, "Too late"), "call-closed");
  }

  @Test
  void putsWhatIsTakenInOnTheAgendaWithItsPapersAndTellsWhoProposedIt() throws Exception {
    call();
    ProposalId item = propose(world.adaeze, "Rents near stations");
    addPaper(world.adaeze, item);
    assertThatThrownBy(() -> papers.list(world.tomas, item)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> proposals.takeIn(world.adaeze, item)).isInstanceOf(NotAllowed.class);

    proposals.takeIn(world.staff, item);

    List<AgendaItem> agenda = meetings.get(id).agenda();
    assertThat(agenda).hasSize(MeetingWorld.AGENDA.size() + 1);
    assertThat(agenda.get(agenda.size() - 1))
        .isEqualTo(new AgendaItem("Rents near stations", "Adaeze Nwosu", 20));
    assertThat(meetingPapers.list(world.staff, id))
        .extracting(Attachment::fileName)
        .containsExactly("rents.docx");
    assertThat(world.mailsTo("agenda-item-taken")).containsExactly(world.adaeze.email());
    assertRefused(() -> proposals.takeIn(world.staff, item), "decided-already");
    assertRefused(() -> addPaper(world.adaeze, item), "decided-already");
  }

  @Test
  void handsAPaperToItsAuthorAndTheOfficeAlone() throws Exception {
    call();
    ProposalId item = propose(world.adaeze, "Rents near stations");
    addPaper(world.adaeze, item);
    Attachment paper = papers.list(world.staff, item).get(0);

    assertThat(attachments.get(viewer(world.adaeze), paper.id())).isEqualTo(paper);
    assertThat(attachments.get(viewer(world.staff), paper.id())).isEqualTo(paper);
    assertThatThrownBy(() -> attachments.get(viewer(world.tomas), paper.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void declinesWithAReasonThatIsTold() {
    call();
    ProposalId item = propose(world.adaeze, "Rents near stations");
    assertRefused(() -> proposals.decline(world.staff, item, " "), "decline-no-reason");

    proposals.decline(world.staff, item, "There is no time left.");

    assertThat(meetings.get(id).agenda()).isEqualTo(MeetingWorld.AGENDA);
    assertThat(world.valuesOf("agenda-item-declined", world.adaeze))
        .contains("There is no time left.", "Rents near stations");
    assertThat(proposals.list(world.adaeze, id).get(0).reason())
        .isEqualTo("There is no time left.");
  }

  @Test
  void bringsTheOfficeWhatStillWaitsWhenTheDayIsOver() {
    call();
    jobs.runDue();
    ProposalId early = propose(world.adaeze, "Early");
    ProposalId late = propose(world.tomas, "Late");
    proposals.decline(world.staff, early, "Not now.");
    assertThat(waiting()).isEmpty();

    clock.stopAt(lastMinute().plusSeconds(61));
    jobs.runDue();
    assertThat(waiting()).extracting(WorkItem::href).containsExactly(MeetingRoutes.proposals(id));

    proposals.takeIn(world.staff, late);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void asksNobodyWhereNothingWaitsOrTheMeetingIsCancelled() {
    call();
    jobs.runDue();
    clock.stopAt(lastMinute().plusSeconds(61));
    jobs.runDue();
    assertThat(waiting()).isEmpty();

    clock.stopAt(MeetingWorld.BEFORE);
    id = world.planned();
    call();
    jobs.runDue();
    propose(world.adaeze, "Rents near stations");
    meetings.cancel(world.staff, id, "No room.");
    clock.stopAt(lastMinute().plusSeconds(61));
    jobs.runDue();
    assertThat(waiting()).isEmpty();
  }

  @Test
  void movesTheLastDayTellsEverybodyAndMovesTheTimer() {
    call();
    jobs.runDue();
    assertRefused(() -> calls.extend(world.staff, id, DUE, WHY), "call-not-longer");
    assertRefused(
        () -> calls.extend(world.staff, id, LocalDate.of(2023, 12, 13), WHY), "call-ends-between");
    assertThatThrownBy(() -> calls.extend(world.adaeze, id, LATER, WHY))
        .isInstanceOf(NotFound.class);
    assertRefused(() -> calls.extend(world.staff, id, LATER, " "), "call-no-reason");
    propose(world.adaeze, "Rents near stations");

    calls.extend(world.staff, id, LATER, WHY);

    assertThat(world.mailsTo("agenda-called")).hasSize(6);
    assertThat(world.allValuesOf("agenda-called", world.mei)).contains("\"isExtended\":true", WHY);
    assertThat(calls.find(world.mei, id).orElseThrow().moved())
        .isEqualTo(new LastDayMove(DUE, WHY, MeetingWorld.BEFORE));
    clock.stopAt(lastMinute().plusSeconds(61));
    jobs.runDue();
    assertThat(waiting()).isEmpty();
    propose(world.tomas, "Shade in summer");
    clock.stopAt(lastMinute(LATER).plusSeconds(61));
    jobs.runDue();
    assertThat(waiting()).hasSize(1);
  }

  @Test
  void takesItemsAgainWhereTheDayIsOverWhetherOrNotSomethingWaited() {
    call();
    jobs.runDue();
    clock.stopAt(lastMinute().plusSeconds(61));
    jobs.runDue();
    calls.extend(world.staff, id, LATER, WHY);
    jobs.runDue();
    assertThat(world.mailsTo("agenda-called")).hasSize(6);
    propose(world.tomas, "Shade in summer");

    clock.stopAt(lastMinute(LATER).plusSeconds(61));
    jobs.runDue();
    assertThat(waiting()).hasSize(1);
    calls.extend(world.staff, id, LATER.plusDays(2), WHY);
    assertThat(waiting()).isEmpty();
    assertThat(calls.takesFrom(world.mei, id)).isTrue();
  }

  @Test
  void remindsThoseWhoProposedNothingOnceForEachLastDay() {
    call();
    jobs.runDue();
    propose(world.adaeze, "Rents near stations");
    clock.stopAt(LastDay.remindedAt(DUE, MeetingWorld.NAIROBI).minusSeconds(1));
    jobs.runDue();
    assertThat(world.mailsTo("agenda-call-near")).isEmpty();

    clock.stopAt(LastDay.remindedAt(DUE, MeetingWorld.NAIROBI));
    jobs.runDue();
    assertThat(world.mailsTo("agenda-call-near"))
        .containsExactlyInAnyOrder(world.tomas.email(), world.mei.email());

    calls.extend(world.staff, id, LATER, WHY);
    propose(world.tomas, "Shade in summer");
    clock.stopAt(LastDay.remindedAt(LATER, MeetingWorld.NAIROBI));
    jobs.runDue();
    assertThat(world.mailsTo("agenda-call-near"))
        .containsExactlyInAnyOrder(world.tomas.email(), world.mei.email(), world.mei.email());
  }

  @Test
  void remindsNobodyWhoWasToldOfTheDayShortlyBefore() {
    calls.open(world.staff, id, LocalDate.of(2023, 11, 23), "");
    jobs.runDue();
    clock.stopAt(MeetingWorld.BEFORE.plusSeconds(3600));
    jobs.runDue();
    clock.stopAt(lastMinute(LocalDate.of(2023, 11, 23)));
    jobs.runDue();
    assertThat(world.mailsTo("agenda-call-near")).isEmpty();
  }

  @Test
  void costsTheSameStatementsForOneItemAndForMany() {
    call();
    propose(world.adaeze, "One");
    int one = statements.countDuring(() -> proposals.list(world.staff, id));
    for (int number = 0; number < 5; number++) {
      propose(world.tomas, "Number " + number);
    }
    assertThat(statements.countDuring(() -> proposals.list(world.staff, id))).isEqualTo(one);
  }

  private void call() {
    calls.open(world.staff, id, DUE, "Think of housing first.");
  }

  private ProposalId propose(Person by, String title) {
    return proposals.propose(by, id, title, "It concerns everybody.", 20);
  }

  private List<String> titles(Person by) {
    return proposals.list(by, id).stream().map(AgendaProposal::title).toList();
  }

  private void addPaper(Person by, ProposalId item) {
    try {
      papers.add(
          by,
          item,
          "rents.docx",
          new ClassPathResource("guideline/written-in-libreoffice.docx").getInputStream());
    } catch (java.io.IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private List<WorkItem> waiting() {
    return inbox.list(world.staff).stream()
        .filter(item -> item.href().equals(MeetingRoutes.proposals(id)))
        .toList();
  }

  private static java.time.Instant lastMinute() {
    return lastMinute(DUE);
  }

  private static java.time.Instant lastMinute(LocalDate due) {
    return LastDay.of(due, MeetingWorld.NAIROBI).at();
  }

  private static Viewer viewer(Person person) {
    return new Viewer(person.id().value(), java.util.Set.of("EXPERT"));
  }

  private static void assertRefused(ThrowingCallable step, String why) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            MeetingRefused.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("meeting.refused." + why));
  }
}
