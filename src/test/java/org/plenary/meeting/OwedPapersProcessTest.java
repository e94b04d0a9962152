package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.attachment.Attachment;
import org.plenary.identity.NotAllowed;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.JobRunner;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Papers;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The office finds in its inbox that a meeting has nothing to read, as long as that is so. */
@ProgramTest
@Transactional
@RecordApplicationEvents
class OwedPapersProcessTest {

  /** Far enough ahead that nobody is asked for papers when it is planned. */
  private static final Instant STARTS = MeetingWorld.STARTS.plus(Duration.ofDays(90));

  private static final Instant ASKED = STARTS.minus(Duration.ofDays(21));
  private static final Instant DUE = STARTS.minus(Duration.ofDays(14));

  @Autowired private MeetingWorld world;
  @Autowired private Meetings meetings;
  @Autowired private Invitations invitations;
  @Autowired private MeetingPapers papers;
  @Autowired private OwedPapers owed;
  @Autowired private MinutesBook book;
  @Autowired private Inbox inbox;
  @Autowired private Workflow workflow;
  @Autowired private RepositoryService models;
  @Autowired private ApplicationEvents announced;
  @Autowired private JobRunner jobs;
  @Autowired private PlenaryClock clock;
  private MeetingId id;

  @BeforeEach
  void anInvitation() {
    world.begin();
    id = world.laterMeeting();
  }

  @Test
  void asksThreeWeeksAheadAndRemindsOnceWhenTheDayIsOver() {
    at(ASKED.minusSeconds(1));
    assertThat(open()).isEmpty();
    at(ASKED);
    assertThat(open())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.href()).isEqualTo(MeetingRoutes.papers(id));
              assertThat(item.due()).isEqualTo(DUE);
            });
    assertThat(owed.areAsked(id)).isTrue();
    at(DUE);
    assertThat(world.mailsTo("meeting-papers-missing")).isEmpty();
    at(DUE.plusSeconds(1));
    at(DUE.plus(Duration.ofDays(3)));
    assertThat(world.mailsTo("meeting-papers-missing")).contains(world.staff.email());
    assertThat(world.mailsTo("meeting-papers-missing")).doesNotHaveDuplicates();
    at(STARTS);
    assertThat(open()).isEmpty();
  }

  @Test
  void isSettledByAPaperAndOwedAgainWhenItIsTakenAway() {
    at(ASKED);
    paper("outline.pdf");
    assertThat(open()).isEmpty();
    Attachment there = papers.list(world.staff, id).get(0);
    papers.remove(world.staff, id, there.id());
    assertThat(open()).hasSize(1);
    paper("outline.pdf");
    at(DUE.plusSeconds(1));
    assertThat(world.mailsTo("meeting-papers-missing")).isEmpty();
    papers.remove(world.staff, id, papers.list(world.staff, id).get(0).id());
    at(STARTS);
    assertThat(open()).isEmpty();
  }

  @Test
  void neverAsksWhereAPaperCameBefore() {
    paper("outline.pdf");
    at(ASKED);

    assertThat(open()).isEmpty();
  }

  @Test
  void keepsWhoSaidThatThereAreNoneAndAsksAgainWhenThatIsTakenBack() {
    at(ASKED);
    assertThatThrownBy(() -> owed.giveUp(world.staff, id, " "))
        .hasMessageContaining("no-papers-reason");
    assertThatThrownBy(() -> owed.giveUp(world.mei, id, "No.")).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> owed.findNone(world.stranger, id)).isInstanceOf(NotFound.class);
    owed.giveUp(world.staff, id, " Slides are shown in the room. ");

    assertThat(open()).isEmpty();
    assertThat(owed.findNone(world.mei, id))
        .hasValue(new NoPapers(ASKED, world.staff.id(), "Slides are shown in the room."));
    assertThat(announced.stream(PapersGivenUp.class).map(PapersGivenUp::reason))
        .containsExactly("Slides are shown in the room.");
    owed.expect(world.staff, id);
    owed.expect(world.staff, id);
    assertThat(announced.stream(PapersExpected.class)).hasSize(1);
    assertThat(open()).hasSize(1);

    owed.giveUp(world.staff, id, "Slides after all.");
    paper("slides.pdf");
    assertThat(owed.findNone(world.staff, id)).isEmpty();
    assertThatThrownBy(() -> owed.giveUp(world.staff, id, "None."))
        .hasMessageContaining("papers-there");
  }

  @Test
  void followsTheDaysOfTheMeetingAndItsDate() {
    MeetingPlan plan = MeetingWorld.plan(STARTS, MeetingWorld.AGENDA);
    change(plan, STARTS, 30);
    at(STARTS.minus(Duration.ofDays(37)));
    assertThat(open()).extracting(WorkItem::due).containsExactly(STARTS.minus(Duration.ofDays(30)));
    change(plan, STARTS.plus(Duration.ofDays(7)), 30);

    assertThat(open()).extracting(WorkItem::due).containsExactly(STARTS.minus(Duration.ofDays(23)));
    assertThatThrownBy(() -> change(plan, STARTS, 0)).hasMessageContaining("papers-days");
  }

  @Test
  void givesADayWhereInvitationsGoOutLaterThanPapers() {
    at(STARTS.minus(Duration.ofDays(5)));
    MeetingId late =
        meetings.plan(world.staff, world.guideline, MeetingWorld.plan(STARTS, MeetingWorld.AGENDA));
    invitations.invite(world.staff, late);
    jobs.runDue();

    assertThat(workflow.openTasks("meeting", late.value())).hasSize(1);
    assertThat(mailsOf(late)).isEmpty();
    at(STARTS.minus(Duration.ofDays(4)).plusSeconds(1));
    assertThat(mailsOf(late)).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void letsAMeetingOnTheOlderModelGoItsOwnWay() throws IOException {
    meetings.cancel(world.staff, id, "Another one begins on the older model.");
    try (InputStream older =
        new ClassPathResource("meeting/meeting-before-papers.bpmn").getInputStream()) {
      models.createDeployment().addInputStream("meeting.bpmn", older).deploy();
    }
    id = world.laterMeeting();
    at(ASKED);
    assertThat(open()).isEmpty();
    paper("outline.pdf");
    papers.remove(world.staff, id, papers.list(world.staff, id).get(0).id());
    owed.giveUp(world.staff, id, "None.");
    at(STARTS.minus(Duration.ofDays(7)));
    assertGoesOnAfterAMove();
  }

  @Test
  void letsAMeetingOnTheModelThatRemindsOnceGoItsOwnWay() throws IOException {
    meetings.cancel(world.staff, id, "Another one begins on the older model.");
    try (InputStream older =
        new ClassPathResource("meeting/meeting-before-told-anew.bpmn").getInputStream()) {
      models.createDeployment().addInputStream("meeting.bpmn", older).deploy();
    }
    id = world.laterMeeting();
    at(ASKED);
    at(STARTS.minus(Duration.ofDays(7)));
    world.expert("Lena Fischer", "Germany");
    invitations.invite(world.staff, id);
    assertGoesOnAfterAMove();
  }

  private void assertGoesOnAfterAMove() {
    Instant later = STARTS.plus(Duration.ofDays(7));
    meetings.change(world.staff, id, MeetingWorld.plan(later, MeetingWorld.AGENDA));
    at(STARTS.plus(Duration.ofHours(4)));
    assertThat(workflow.openTasks("meeting", id.value()))
        .extracting(OpenTask::task)
        .doesNotContain("write-minutes");
    at(later.plus(Duration.ofHours(4)));
    book.write(world.staff, id, "Said.", 0);
    book.send(world.staff, id);
    book.approve(world.staff, id);

    assertThat(workflow.isRunning("meeting", id.value())).isFalse();
  }

  private void change(MeetingPlan plan, Instant starts, int papersDays) {
    MeetingPlan moved = MeetingWorld.plan(starts, plan.agenda());
    meetings.change(
        world.staff,
        id,
        new MeetingPlan(
            moved.title(),
            moved.starts(),
            moved.endsAt(),
            moved.place(),
            moved.link(),
            moved.agenda(),
            papersDays));
  }

  private void paper(String name) {
    papers.add(world.staff, id, name, Papers.in(name));
  }

  /** What the office owes this meeting before it begins. */
  private List<WorkItem> open() {
    return inbox.list(world.staff).stream()
        .filter(item -> item.href().equals(MeetingRoutes.papers(id)))
        .toList();
  }

  private List<String> mailsOf(MeetingId meeting) {
    return world.mailsTo("meeting-papers-missing", meeting);
  }

  private void at(Instant when) {
    clock.stopAt(when);
    jobs.runDue();
  }
}
