package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Papers;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A meeting from invitation to approved minutes on its real diagram: every mail once. */
@ProgramTest
@Transactional
@RecordApplicationEvents
class MeetingProcessTest {

  @Autowired private MeetingWorld world;
  @Autowired private Meetings meetings;
  @Autowired private Invitations invitations;
  @Autowired private MeetingPapers papers;
  @Autowired private PaperNews news;
  @Autowired private ApplicationEvents announced;
  @Autowired private MinutesBook book;
  @Autowired private Actions actions;
  @Autowired private Workflow workflow;
  @Autowired private JobRunner jobs;
  @Autowired private PlenaryClock clock;
  private MeetingId id;

  @BeforeEach
  void anInvitation() {
    world.begin();
    id = world.invited();
  }

  @Test
  void invitesEverybodyOnceAndWhoJoinsLaterAlone() {
    invitations.invite(world.staff, id);
    world.expert("Lena Fischer", "Germany");
    invitations.invite(world.staff, id);

    assertThat(world.mailsTo("meeting-invited")).hasSize(4).doesNotHaveDuplicates();
    assertThat(world.valuesOf("meeting-invited", world.adaeze))
        .contains("Introduction of members", "/meeting.ics");
  }

  @Test
  void remindsOnceAWeekAheadWhoeverMayCome() {
    Person lena = world.expert("Lena Fischer", "Germany");
    invitations.invite(world.staff, id);
    invitations.answer(world.adaeze, id, Reply.YES, "");
    invitations.answer(lena, id, Reply.NO, "");
    at(MeetingWorld.STARTS.minus(Duration.ofDays(7)).minusSeconds(1));
    assertThat(world.mailsTo("meeting-reply-wanted")).isEmpty();
    at(MeetingWorld.STARTS.minus(Duration.ofDays(7)));
    at(MeetingWorld.STARTS.minus(Duration.ofDays(1)));

    assertThat(world.mailsTo("meeting-reply-wanted"))
        .containsExactlyInAnyOrder(world.tomas.email(), world.mei.email());
    assertThat(world.mailsTo("meeting-near")).containsExactly(world.adaeze.email());
  }

  @Test
  void saysWhatTheDateWasAndIs() {
    meetings.change(
        world.staff,
        id,
        MeetingWorld.plan(MeetingWorld.STARTS.plus(Duration.ofDays(7)), MeetingWorld.AGENDA));

    assertThat(world.mailsTo("meeting-moved")).hasSize(3).doesNotHaveDuplicates();
    assertThat(world.valuesOf("meeting-moved", world.mei)).contains("13 December 2023");
    at(MeetingWorld.ENDS);
    assertThat(workflow.openTasks("meeting", id.value()))
        .extracting(OpenTask::task)
        .containsExactly("put-papers");
    at(MeetingWorld.ENDS.plus(Duration.ofDays(7)));
    assertThat(workflow.openTasks("meeting", id.value()))
        .extracting(OpenTask::task)
        .containsExactly("write-minutes");
  }

  @Test
  void remindsAgainOfAMeetingThatIsMovedAfterItsReminder() {
    invitations.answer(world.adaeze, id, Reply.YES, "");
    invitations.answer(world.mei, id, Reply.NO, "");
    at(MeetingWorld.STARTS.minus(Duration.ofDays(5)));
    assertThat(world.mailsTo("meeting-near")).hasSize(1);
    Instant later = MeetingWorld.STARTS.plus(Duration.ofDays(28));
    moveTo(later);
    invitations.answer(world.mei, id, Reply.YES, "");
    at(MeetingWorld.ENDS);
    at(later.minus(Duration.ofDays(7)).minusSeconds(1));
    assertThat(world.mailsTo("meeting-near")).containsExactly(world.adaeze.email());
    at(later.minus(Duration.ofDays(7)));
    at(later.minus(Duration.ofDays(1)));

    assertThat(world.mailsTo("meeting-near"))
        .containsExactlyInAnyOrder(world.adaeze.email(), world.mei.email());
    assertThat(world.mailsTo("meeting-reply-wanted"))
        .containsExactlyInAnyOrder(world.tomas.email(), world.tomas.email(), world.adaeze.email());
    assertWritesMinutesAt(later);
  }

  @Test
  void remindsHalfWayOfAMoveByADayAndOfAnInvitationAfterTheReminder() {
    at(MeetingWorld.STARTS.minus(Duration.ofDays(5)));
    Person lena = world.expert("Lena Fischer", "Germany");
    at(MeetingWorld.STARTS.minus(Duration.ofDays(4)));
    invitations.invite(world.staff, id);
    invitations.invite(world.staff, id);
    at(MeetingWorld.STARTS.minus(Duration.ofDays(2)).minusSeconds(1));
    assertThat(world.mailsTo("meeting-reply-wanted")).hasSize(3).doesNotContain(lena.email());
    at(MeetingWorld.STARTS.minus(Duration.ofDays(2)));
    assertThat(world.mailsTo("meeting-reply-wanted")).hasSize(4).contains(lena.email());

    Instant later = MeetingWorld.STARTS.plus(Duration.ofDays(2));
    moveTo(later);
    jobs.runDue();
    assertThat(world.mailsTo("meeting-reply-wanted")).hasSize(4);
    at(MeetingWorld.STARTS);
    assertThat(world.mailsTo("meeting-reply-wanted")).hasSize(8);
    assertWritesMinutesAt(later);
  }

  @Test
  void goesBackToItsReminderWhenItIsMovedAfterItShouldHaveBeen() {
    at(MeetingWorld.STARTS.minus(Duration.ofDays(7)));
    at(MeetingWorld.ENDS);
    Instant later = MeetingWorld.STARTS.plus(Duration.ofDays(28));
    moveTo(later);
    assertThat(workflow.openTasks("meeting", id.value())).isEmpty();
    at(later.minus(Duration.ofDays(7)));
    assertThat(world.mailsTo("meeting-reply-wanted")).hasSize(6);
    assertWritesMinutesAt(later);
  }

  @Test
  void asksForNoMinutesThatWereSentBeforeTheMeetingWasToEnd() {
    at(MeetingWorld.STARTS.minus(Duration.ofDays(7)));
    at(MeetingWorld.STARTS.plusSeconds(600));
    book.write(world.staff, id, "Nobody came.", 0);
    book.send(world.staff, id);
    at(MeetingWorld.ENDS);
    assertThat(workflow.openTasks("meeting", id.value()))
        .extracting(OpenTask::task)
        .containsExactly("approve-minutes");
    assertThat(world.mailsTo("meeting-minutes")).isNotEmpty();
  }

  @Test
  void endsWithAMeetingWhoseMinutesWereApprovedBeforeItWasToEnd() {
    at(MeetingWorld.STARTS.minus(Duration.ofDays(7)));
    at(MeetingWorld.STARTS.plusSeconds(600));
    book.write(world.staff, id, "Nobody came.", 0);
    book.send(world.staff, id);
    book.approve(world.staff, id);

    at(MeetingWorld.ENDS);

    assertThat(workflow.isRunning("meeting", id.value())).isFalse();
  }

  private void moveTo(Instant starts) {
    meetings.change(world.staff, id, MeetingWorld.plan(starts, MeetingWorld.AGENDA));
  }

  private void assertWritesMinutesAt(Instant starts) {
    at(starts.plus(Duration.between(MeetingWorld.STARTS, MeetingWorld.ENDS)));
    assertThat(workflow.openTasks("meeting", id.value()))
        .extracting(OpenTask::task)
        .containsExactly("write-minutes");
  }

  @Test
  void tellsOfAnotherPlaceLinkEndAndTitleWithWhatWasAndWhatIs() {
    invitations.answer(world.mei, id, Reply.YES, "");
    MeetingPlan plan = world.plan();
    change(plan.title(), MeetingWorld.ENDS, "Gigiri, Block M", plan.link());
    assertThat(world.mailsTo("meeting-changed")).hasSize(3).doesNotHaveDuplicates();
    assertThat(world.valuesOf("meeting-changed", world.mei))
        .contains("It now has a place: Gigiri, Block M.", "https://meet.example/kick-off");

    change("Kick-off", MeetingWorld.ENDS.plusSeconds(3600), "Block N", "https://meet.example/2");
    assertThat(world.mailsTo("meeting-changed")).hasSize(6);
    assertThat(world.allValuesOf("meeting-changed", world.mei))
        .contains(
            "It was called “Kick-off of the expert working group”, and is now called “Kick-off”.",
            "It was to end Wednesday 13 December 2023, 16:30 in Nairobi, and now ends"
                + " Wednesday 13 December 2023, 17:30 in Nairobi.",
            "Its place was Gigiri, Block M, and is now Block N.",
            "The video link was https://meet.example/kick-off, and is now https://meet.example/2.");
    assertThat(invitations.findOwn(world.mei, id)).map(Invitee::reply).hasValue(Reply.YES);
    assertThat(announced.stream(MeetingChanged.class).map(MeetingChanged::facts))
        .contains(Map.of("beforePlace", "", "nowPlace", "Gigiri, Block M"));

    change("Kick-off", MeetingWorld.ENDS.plusSeconds(3600), "Block N ", "https://meet.example/2");
    assertThat(world.mailsTo("meeting-changed")).hasSize(6);
    at(MeetingWorld.ENDS.plusSeconds(3600));
    change("Kick-off", MeetingWorld.ENDS, "Block N", "https://meet.example/2");
    assertThat(world.mailsTo("meeting-changed")).hasSize(6);
    assertThat(world.mailsTo("meeting-moved")).isEmpty();
  }

  private void change(String title, Instant endsAt, String place, String link) {
    Deadline starts = new Deadline(MeetingWorld.STARTS, MeetingWorld.NAIROBI, "");
    meetings.change(
        world.staff, id, new MeetingPlan(title, starts, endsAt, place, link, MeetingWorld.AGENDA));
  }

  @Test
  void saysWhatElseChangedTogetherWithTheDate() {
    MeetingPlan plan =
        MeetingWorld.plan(MeetingWorld.STARTS.plus(Duration.ofDays(7)), MeetingWorld.AGENDA);
    meetings.change(
        world.staff,
        id,
        new MeetingPlan(
            plan.title(), plan.starts(), plan.endsAt(), "Block M", "", MeetingWorld.AGENDA));

    assertThat(world.mailsTo("meeting-changed")).isEmpty();
    assertThat(world.valuesOf("meeting-moved", world.mei))
        .contains(
            "13 December 2023",
            "It now has a place: Block M.",
            "It no longer has a video link; it was https://meet.example/kick-off.")
        .doesNotContain("It was to end");
  }

  @Test
  void tellsOfACancelledMeetingAndEnds() {
    meetings.cancel(world.staff, id, "The host withdrew.");

    assertThat(world.mailsTo("meeting-cancelled")).hasSize(3);
    assertThat(workflow.isRunning("meeting", id.value())).isFalse();
  }

  @Test
  void announcesPapersThatCameAfterTheInvitationOnceAndLateOnesWithTheChairsLeave() {
    assertRefused("", "no-new-papers");
    at(MeetingWorld.STARTS.minus(Duration.ofDays(14)));
    paper("outline.pdf");
    news.announce(world.staff, id, "");
    assertThat(world.mailsTo("meeting-papers")).hasSize(3).doesNotHaveDuplicates();
    assertThat(world.valuesOf("meeting-papers", world.mei)).contains("outline.pdf");
    assertRefused("", "no-new-papers");

    at(MeetingWorld.STARTS.minus(Duration.ofDays(14)).plusSeconds(1));
    paper("late.pdf");
    assertRefused(" ", "no-leave");
    assertThat(world.mailsTo("meeting-papers")).hasSize(3);
    news.announce(world.staff, id, "Chair Silva, by phone on 29 November");
    assertThat(world.mailsTo("meeting-papers")).hasSize(6);
    assertThat(announced.stream(PapersAnnounced.class).map(PapersAnnounced::leave))
        .containsExactly("", "Chair Silva, by phone on 29 November");
    assertThatThrownBy(() -> news.announce(world.mei, id, "")).isInstanceOf(NotAllowed.class);
  }

  private void paper(String name) {
    papers.add(world.staff, id, name, Papers.in(name));
  }

  private void assertRefused(String leave, String why) {
    assertThatThrownBy(() -> news.announce(world.staff, id, leave)).hasMessageContaining(why);
  }

  @Test
  void makesWorkOfMinutesAndOfActions() {
    at(MeetingWorld.ENDS.minus(Duration.ofDays(5)));
    at(MeetingWorld.ENDS);
    assertThat(workflow.openTasks("meeting", id.value()))
        .extracting(OpenTask::task)
        .containsExactly("write-minutes");
    book.write(world.staff, id, "Said.", 0);
    ActionId action =
        actions.add(world.staff, id, "Send a structure", world.mei.id(), LocalDate.of(2024, 1, 31));
    book.send(world.staff, id);

    assertThat(world.mailsTo("meeting-minutes")).hasSize(3).doesNotHaveDuplicates();
    assertThat(world.valuesOf("meeting-minutes", world.mei)).contains("Send a structure");
    assertThat(world.valuesOf("meeting-minutes", world.adaeze)).doesNotContain("Send a structure");
    assertThat(workflow.openTasks(world.mei.id().value(), Set.of()))
        .extracting(OpenTask::task)
        .containsExactly("do-action");

    at(Instant.parse("2024-01-28T05:59:00Z"));
    assertThat(world.mailsTo("meeting-action-due")).isEmpty();
    at(Instant.parse("2024-01-28T06:00:00Z"));
    at(Instant.parse("2024-01-30T06:00:00Z"));
    assertThat(world.mailsTo("meeting-action-due")).containsExactly(world.mei.email());
    actions.complete(world.mei, action, "Sent.");
    assertThat(workflow.isRunning("action", action.value())).isFalse();

    book.approve(world.staff, id);
    assertThat(workflow.isRunning("meeting", id.value())).isFalse();
  }

  private void at(Instant when) {
    clock.stopAt(when);
    jobs.runDue();
  }
}
