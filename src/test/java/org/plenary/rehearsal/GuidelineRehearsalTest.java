package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.answer.Matches;
import org.plenary.answer.ReleaseMailing;
import org.plenary.answer.Releases;
import org.plenary.answer.TextHolding;
import org.plenary.answer.TextHoldings;
import org.plenary.consultation.BodyDesk;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundMailing;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.Expert;
import org.plenary.group.ExpertCapacity;
import org.plenary.group.ExpertGroups;
import org.plenary.group.Experts;
import org.plenary.group.Nomination;
import org.plenary.group.NominationDesk;
import org.plenary.group.NominationState;
import org.plenary.group.Selections;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.AgendaProposal;
import org.plenary.meeting.AgendaProposals;
import org.plenary.meeting.HostCalls;
import org.plenary.meeting.Hosting;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.Invitee;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.Meetings;
import org.plenary.meeting.MinutesBook;
import org.plenary.meeting.Reply;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.Redating;
import org.plenary.milestone.WorkPlans;
import org.plenary.notification.ForeseenNotices;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guideline of the demonstration, played alone: where its first visitor finds it. */
@ProgramTest
@LeavesNoTrace
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidelineRehearsalTest {

  private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");

  @Autowired private GuidelineRehearsal rehearsal;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private People people;
  @Autowired private Drafts drafts;
  @Autowired private Rounds rounds;
  @Autowired private Matches matches;
  @Autowired private Releases releases;
  @Autowired private TextHoldings holdings;
  @Autowired private Bodies bodies;
  @Autowired private BodyDesk desk;
  @Autowired private ExpertGroups groups;
  @Autowired private Experts experts;
  @Autowired private NominationDesk nominations;
  @Autowired private Meetings meetings;
  @Autowired private Invitations invitations;
  @Autowired private AgendaProposals proposals;
  @Autowired private HostCalls hosts;
  @Autowired private MinutesBook minutes;
  @Autowired private Selections selections;
  @Autowired private Redating redating;
  @Autowired private RoundMailing mailing;
  @Autowired private ReleaseMailing released;
  @Autowired private ForeseenNotices foreseen;
  @Autowired private WorkPlans plans;
  @Autowired private JdbcClient jdbc;

  @Value("${plenary.files:./data/files}")
  private String kept;

  private LookedAtFirst looks;
  private Guideline guideline;

  @BeforeAll
  void play() {
    looks = new LookedAtFirst(foreseen, jdbc, kept);
    looks.watch(selections, "confirm");
    looks.watch(invitations, "invite");
    looks.watch("move", meetings, "change");
    looks.watch(minutes, "send");
    looks.watch(drafts, "freeze");
    looks.watch(redating, "redate");
    looks.watch(
        "release",
        releases,
        "release",
        call ->
            () ->
                released.release(
                    (Person) call.getArguments()[0], (RoundId) call.getArguments()[1]));
    GuidelineScript script = GuidelineScript.of(NOW, GuidelineRoad.Until.EXPERT_ROUND);
    guideline = rehearsal.play(script, GuidelineOutsider.NOBODY).guideline();
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void standsInTheMiddleOfTheExpertRound() {
    assertThat(rounds.list(guideline.id()))
        .extracting(Round::kind, Round::state)
        .containsExactly(
            tuple(RoundKind.OUTLINE, RoundState.RELEASED),
            tuple(RoundKind.EXPERT, RoundState.OPEN));
  }

  @Test
  void hasItsKickOffBehindItAndAMeetingAheadThatWasMoved() {
    Person head = cast.office().get(0);
    assertThat(meetings.list(guideline.id()))
        .extracting(Meeting::title, Meeting::state)
        .containsExactlyInAnyOrder(
            tuple("Kick-off of the expert group", MeetingState.APPROVED),
            tuple("First global meeting of the expert group", MeetingState.INVITED));
    Meeting ahead =
        meetings.list(guideline.id()).stream().filter(Meeting::isAhead).findFirst().orElseThrow();
    assertThat(ahead.starts().at()).isAfter(NOW);
    assertThat(invitations.list(head, ahead.id()))
        .hasSize(29)
        .extracting(Invitee::reply)
        .contains(Reply.NONE, Reply.YES, Reply.NO);
  }

  @Test
  void takesItemsForTheMeetingAheadAndLooksForHosts() {
    Person head = cast.office().get(0);
    Meeting ahead =
        meetings.list(guideline.id()).stream().filter(Meeting::isAhead).findFirst().orElseThrow();
    assertThat(proposals.list(head, ahead.id()))
        .extracting(AgendaProposal::state)
        .containsExactly(
            AgendaProposal.State.TAKEN_IN,
            AgendaProposal.State.DECLINED,
            AgendaProposal.State.PROPOSED);
    assertThat(ahead.agenda()).extracting(AgendaItem::title).contains("Rents near new stations");
    assertThat(hosts.list(head, guideline.id()))
        .extracting(Hosting::state)
        .containsExactly(Hosting.State.HOSTED, Hosting.State.OPEN);
    assertThat(hosts.list(head, guideline.id()).get(1).due().at()).isAfter(NOW);
  }

  @Test
  void choseTheGroupAmongThoseNominated() {
    Person head = cast.office().get(0);
    var group = groups.findOf(guideline.id().value()).orElseThrow();
    assertThat(nominations.list(head, group.id()))
        .hasSize(35)
        .extracting(Nomination::state)
        .contains(NominationState.RESERVE, NominationState.DECLINED, NominationState.LAPSED);
    assertThat(experts.listMembers(group.id()))
        .extracting(Expert::capacity)
        .contains(ExpertCapacity.CHAIR, ExpertCapacity.VICE_CHAIR);
  }

  @Test
  void hasTwoFrozenDraftsAndAGroupOfTheRealSize() {
    List<Draft> both = drafts.list(guideline.id());
    assertThat(both).hasSize(2).allMatch(Draft::isFrozen);
    Map<ParagraphKind, Long> kinds =
        drafts.listParagraphs(both.get(1).id()).stream()
            .collect(Collectors.groupingBy(Paragraph::kind, Collectors.counting()));
    assertThat(kinds)
        .containsEntry(ParagraphKind.HEADING, 8L)
        .containsEntry(ParagraphKind.TEXT, 43L);
    var group = groups.findOf(guideline.id().value()).orElseThrow();
    assertThat(experts.listMembers(group.id())).hasSize(29);
  }

  @Test
  void holdsCommentsOfEveryState() {
    Map<CommentState, Long> states =
        jdbc
            .sql("select state from consultation_comment")
            .query((row, number) -> CommentState.valueOf(row.getString(1)))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(states.get(CommentState.SUBMITTED)).isBetween(80L, 200L);
    assertThat(states)
        .containsKeys(
            CommentState.DRAFT,
            CommentState.PENDING,
            CommentState.VERIFIED,
            CommentState.WITHDRAWN);
  }

  @Test
  void leavesNothingUnexplainedAndNoCommentWithoutAPlace() {
    TextHolding holding = holdings.find(guideline.id());
    assertThat(holding.rounds()).extracting(Round::kind).containsExactly(RoundKind.EXPERT);
    assertThat(holding.unexplained()).isZero();
    assertThat(holding.waiting()).isZero();
    Round outline = rounds.list(guideline.id()).get(0);
    assertThat(releases.find(outline.id()).orElseThrow().isBeforeNextDraft()).isTrue();
    assertThat(matches.find(cast.office().get(0), outline).orElseThrow().unasked())
        .isNotEmpty()
        .noneMatch(one -> one.because().isEmpty());
  }

  @Test
  void leavesTheDeskOfficerOfTheDemonstrationSomethingToDo() {
    Person officer = people.findByEmail("desk.officer@plenary.example").orElseThrow();
    Body body = bodies.list(officer).get(0);
    Round expert = rounds.list(officer, guideline.id()).get(0);
    assertThat(expert.kind()).isEqualTo(RoundKind.EXPERT);
    assertThat(desk.list(officer, expert.id(), body.id()))
        .extracting(Comment::state)
        .contains(CommentState.PENDING)
        .doesNotContain(CommentState.SUBMITTED);
  }

  @Test
  void hasOneMilestoneThatSlippedAndOneOverdue() {
    Person head = cast.office().get(0);
    List<Milestone> plan =
        plans.getSheet(head, plans.find(guideline.id().subject()).orElseThrow().id()).milestones();
    assertThat(plan).filteredOn(Milestone::wasMoved).hasSize(1);
    assertThat(plan)
        .filteredOn(
            one -> MilestoneState.of(one, LocalDate.of(2026, 5, 20)) == MilestoneState.OVERDUE)
        .hasSize(1);
  }

  /** The first draft that is frozen changes nothing for anybody, so nobody is told of it. */
  @Test
  void sendsTheMailsThatWereShown() {
    assertThat(looks.shown().keySet())
        .contains("confirm", "invite", "move", "send", "freeze", "redate", "release");
    assertThat(looks.shown().get("freeze"))
        .hasSizeGreaterThan(29)
        .allMatch(mail -> mail.startsWith("consultation/outline-out "));
    for (String step : List.of("confirm", "invite", "move", "send", "freeze", "redate")) {
      assertThat(looks.queued(step))
          .as(step)
          .containsExactlyInAnyOrderElementsOf(looks.shown().get(step));
    }
    assertThat(looks.shown().get("confirm")).hasSizeGreaterThan(29);
    assertThat(looks.shown().get("invite")).hasSize(29);
    assertThat(looks.shown().get("release"))
        .hasSizeGreaterThan(1)
        .containsExactlyInAnyOrderElementsOf(looks.mails("consultation/%comments-answered"));
  }

  @Test
  void showsWhatTheNextDateOfARoundSends() {
    RoundId open = rounds.list(guideline.id()).get(1).id();
    looks.look("next", () -> mailing.takeNext(open));
    assertThat(mailing.nextAt(open).orElseThrow()).isAfter(NOW);
    assertThat(looks.shown().get("next")).isNotEmpty().allMatch(mail -> mail.contains("round-"));
  }
}
