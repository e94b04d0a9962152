package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who owes a vote finds it in the inbox as long as they do; candidates hear of it, once each. */
@ProgramTest
@Transactional
class OwedVoteProcessTest {

  @Autowired private MeetingWorld world;
  @Autowired private Meetings meetings;
  @Autowired private MinutesBook book;
  @Autowired private Elections elections;
  @Autowired private Ballots ballots;
  @Autowired private OwedVotes votes;
  @Autowired private Inbox inbox;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  private MeetingId meeting;
  private ElectionId id;

  @BeforeEach
  void aMeetingWithTwoWhoAreThereAndTwoWhoStand() {
    world.begin();
    meeting = world.invited();
    id = elections.call(world.staff, meeting, "Chair", MeetingWorld.STARTS);
    elections.stand(world.mei, id, world.mei.id());
    elections.stand(world.mei, id, world.mei.id());
    elections.stand(world.staff, id, world.tomas.id());
    world.during();
    attend(world.adaeze, Attendance.IN_THE_ROOM);
    attend(world.mei, Attendance.ONLINE);
  }

  @Test
  void tellsWhoStandsAlsoWhereTheOfficeWroteItDown() {
    assertThat(world.mailsTo("election-candidate"))
        .containsExactlyInAnyOrder(world.mei.email(), world.tomas.email());
  }

  @Test
  void asksWhoIsThereUntilTheyVoted() {
    assertThat(owed(world.adaeze)).isEmpty();
    ballots.open(world.staff, id);

    assertThat(owed(world.adaeze))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.title()).isEqualTo("Vote: Chair");
              assertThat(item.programme()).isEqualTo("Kick-off of the expert working group");
              assertThat(item.due()).isEqualTo(MeetingWorld.ENDS);
            });
    assertThat(owed(world.mei)).hasSize(1);
    assertThat(owed(world.tomas)).isEmpty();
    assertThat(world.mailsTo("ballot-opened"))
        .containsExactlyInAnyOrder(world.adaeze.email(), world.mei.email());
    assertThat(world.valuesOf("ballot-opened", world.adaeze)).contains("Mei Tanaka");
    ballots.cast(world.adaeze, id, world.mei.id());

    assertThat(owed(world.adaeze)).isEmpty();
    assertThat(owed(world.mei)).hasSize(1);
  }

  @Test
  void asksNobodyOnceTheBallotIsClosedAndTellsEachWhoStood() {
    ballots.open(world.staff, id);
    ballots.cast(world.adaeze, id, world.mei.id());
    ballots.close(world.staff, id);

    assertThat(owed(world.mei)).isEmpty();
    assertThat(jdbc.sql("select count(*) from meeting_owed_vote").query(Integer.class).single())
        .isZero();
    assertThat(world.mailsTo("election-result"))
        .containsExactlyInAnyOrder(world.mei.email(), world.tomas.email());
    assertThat(world.valuesOf("election-result", world.mei)).contains("isElected");
    assertThat(world.valuesOf("election-result", world.tomas))
        .contains("Mei Tanaka")
        .doesNotContain("isElected");
  }

  @Test
  void asksAnewAfterATieOfThoseWhoAreThere() {
    ballots.open(world.staff, id);
    ballots.cast(world.adaeze, id, world.tomas.id());
    ballots.cast(world.mei, id, world.mei.id());
    ballots.close(world.staff, id);
    assertThat(world.mailsTo("election-result")).isEmpty();
    ballots.open(world.staff, id);

    assertThat(owed(world.adaeze)).hasSize(1);
    assertThat(world.mailsTo("ballot-opened")).hasSize(4);
  }

  @Test
  void followsWhoComesAndGoesAndTellsThemOnce() {
    ballots.open(world.staff, id);
    attend(world.tomas, Attendance.ONLINE);
    assertThat(owed(world.tomas)).hasSize(1);
    attend(world.tomas, Attendance.ABSENT);
    assertThat(owed(world.tomas)).isEmpty();
    attend(world.tomas, Attendance.ONLINE);

    assertThat(owed(world.tomas)).hasSize(1);
    assertThat(world.mailsTo("ballot-opened")).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void asksNobodyWhereThePapersWereCountedByHandOrTheBallotWasTakenBack() {
    ballots.enter(world.staff, id, Map.of(world.mei.id(), 2), 0);
    assertThat(world.mailsTo("ballot-opened")).isEmpty();
    assertThat(world.mailsTo("election-result")).hasSize(2);
    ballots.annul(world.staff, id);
    ballots.open(world.staff, id);
    assertThat(owed(world.mei)).hasSize(1);
    ballots.annul(world.staff, id);

    assertThat(owed(world.mei)).isEmpty();
    elections.remove(world.staff, id);
    assertThat(elections.list(world.staff, meeting)).isEmpty();
  }

  @Test
  void isDueWhenTheMeetingEndsAndWithoutADayAfterIt() {
    ballots.open(world.staff, id);
    meetings.change(
        world.staff,
        meeting,
        new MeetingPlan(
            "Kick-off",
            world.plan().starts(),
            MeetingWorld.ENDS.plus(Duration.ofHours(1)),
            "",
            "https://meet.example/kick-off",
            MeetingWorld.AGENDA));
    assertThat(owed(world.mei).get(0).due()).isEqualTo(MeetingWorld.ENDS.plus(Duration.ofHours(1)));
    ballots.annul(world.staff, id);
    clock.stopAt(MeetingWorld.ENDS.plus(Duration.ofDays(1)));
    ballots.open(world.staff, id);

    assertThat(owed(world.mei).get(0).due()).isNull();
  }

  @Test
  void keepsMinutesOpenThatWaitForABallot() {
    ballots.open(world.staff, id);
    book.write(world.staff, meeting, "Said.", 0);
    assertThatThrownBy(this::approve).hasMessageContaining("meeting.refused.ballot-open");
  }

  @Test
  void voidsWhatACancelledMeetingAsked() {
    ballots.open(world.staff, id);
    meetings.cancel(world.staff, meeting, "The line broke down.");

    assertThat(owed(world.mei)).isEmpty();
    assertThatThrownBy(() -> ballots.cast(world.mei, id, null))
        .hasMessageContaining("meeting.refused.not-held");
  }

  @Test
  void leadsNobodyElseToAVote() {
    ballots.open(world.staff, id);
    OwedVote own =
        votes.list(meeting).stream()
            .filter(one -> one.person().equals(world.mei.id()))
            .findFirst()
            .orElseThrow();

    assertThat(votes.getMeeting(world.mei, own.id())).isEqualTo(meeting);
    assertThatThrownBy(() -> votes.getMeeting(world.adaeze, own.id())).isInstanceOf(NotFound.class);
  }

  private void approve() {
    book.send(world.staff, meeting);
    book.approve(world.staff, meeting);
  }

  private List<WorkItem> owed(Person reader) {
    return inbox.list(reader).stream()
        .filter(item -> item.kind().equals("owed-vote.cast-vote"))
        .toList();
  }

  private void attend(Person person, Attendance how) {
    book.attend(world.staff, meeting, person.id(), how);
  }
}
