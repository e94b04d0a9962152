package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MeetingTest
class ElectionsTest {

  private static final Instant UNTIL = MeetingWorld.STARTS.minus(Duration.ofDays(10));

  @Autowired private MeetingWorld world;
  @Autowired private MinutesBook book;
  @Autowired private MeetingDecisions decisions;
  @Autowired private Elections elections;
  @Autowired private Ballots ballots;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  private MeetingId meeting;
  private ElectionId id;

  @BeforeEach
  void anElectionThatWasCalled() {
    world.begin();
    meeting = world.invited();
    id = elections.call(world.staff, meeting, "Chair of the group", UNTIL);
  }

  @Test
  void letsMembersStandUntilTheLastInstant() {
    clock.stopAt(UNTIL);
    elections.stand(world.adaeze, id, world.adaeze.id());
    elections.stand(world.adaeze, id, world.adaeze.id());
    assertThat(elections.listEligible(world.staff, election()))
        .extracting(Person::name)
        .containsExactly("Mei Tanaka", "Tomas Silva");
    assertThatThrownBy(() -> elections.stand(world.adaeze, id, world.mei.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> elections.stand(world.stranger, id, world.stranger.id()))
        .isInstanceOf(NotFound.class);
    assertRefused("not-eligible", () -> elections.stand(world.staff, id, world.stranger.id()));
    clock.stopAt(UNTIL.plusMillis(1));

    assertRefused("candidature-late", () -> elections.stand(world.mei, id, world.mei.id()));
    assertThat(election().candidates()).containsExactly(world.adaeze.id());
  }

  @Test
  void isCalledBeforeTheMeetingWithTimeToStand() {
    assertThatThrownBy(() -> elections.call(world.mei, meeting, "Chair", UNTIL))
        .isInstanceOf(NotAllowed.class);
    assertRefused("post", () -> elections.call(world.staff, meeting, " ", UNTIL));
    assertRefused(
        "window",
        () -> elections.call(world.staff, meeting, "Deputy", MeetingWorld.STARTS.plusSeconds(1)));
    world.during();

    assertRefused("election-late", () -> elections.call(world.staff, meeting, "Deputy", UNTIL));
  }

  @Test
  void takesOneSecretPaperOfEachWhoIsThere() {
    hold();
    assertRefused("ballot-closed", () -> ballots.cast(world.mei, id, world.mei.id()));
    ballots.open(world.staff, id);
    ballots.cast(world.mei, id, world.adaeze.id());

    assertThat(ballots.mayCast(world.mei, election())).isFalse();
    assertThat(ballots.mayCast(world.adaeze, election())).isTrue();
    assertRefused("voted-already", () -> ballots.cast(world.mei, id, world.mei.id()));
    assertRefused("not-there", () -> ballots.cast(world.tomas, id, world.tomas.id()));
    assertRefused("not-there", () -> ballots.cast(world.staff, id, world.mei.id()));
    assertRefused("not-standing", () -> ballots.cast(world.adaeze, id, world.tomas.id()));
    assertThatThrownBy(() -> ballots.cast(world.stranger, id, null)).isInstanceOf(NotFound.class);
    assertThat(last().papers()).isEqualTo(1);
    assertThat(last().votes().values()).containsOnly(0);
    ballots.cast(world.adaeze, id, null);
    ballots.close(world.staff, id);

    assertThat(last().votes()).isEqualTo(Map.of(world.adaeze.id(), 1, world.mei.id(), 0));
    assertThat(last().blank()).isEqualTo(1);
    assertThat(election().elected()).isEqualTo(world.adaeze.id());
    assertThat(book.get(world.staff, meeting).decisions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.text()).isEqualTo("Chair of the group: Adaeze Nwosu");
              assertThat(one.taking()).isEqualTo(Taking.ELECTION);
              assertRefused("elected", () -> decisions.remove(world.staff, meeting, one.id()));
            });
  }

  /** Papers stand nowhere: only sums, and apart from them who handed one in. */
  @Test
  void keepsNothingThatLinksAPersonToTheirPaper() {
    hold();
    ballots.open(world.staff, id);
    ballots.cast(world.mei, id, world.adaeze.id());
    ballots.cast(world.adaeze, id, world.adaeze.id());

    assertThat(rows("meeting_ballot_voter")).isEqualTo(2);
    assertThat(rows("meeting_ballot_count")).isEqualTo(2);
    assertThat(columns("meeting_ballot_voter"))
        .containsExactlyInAnyOrder("ELECTION_ID", "TURN", "PERSON_ID");
    assertThat(columns("meeting_ballot_count"))
        .containsExactlyInAnyOrder("ELECTION_ID", "TURN", "PERSON_ID", "VOTES");
  }

  @Test
  void listsThoseWhoTieForAnotherBallot() {
    elections.stand(world.tomas, id, world.tomas.id());
    hold();
    book.attend(world.staff, meeting, world.tomas.id(), Attendance.ONLINE);
    ballots.enter(
        world.staff, id, Map.of(world.adaeze.id(), 1, world.mei.id(), 1, world.tomas.id(), 0), 1);

    assertThat(election().isTied()).isTrue();
    assertThat(election().standing()).containsExactlyInAnyOrder(world.adaeze.id(), world.mei.id());
    assertRefused(
        "not-standing", () -> ballots.enter(world.staff, id, Map.of(world.tomas.id(), 2), 0));
    ballots.enter(world.staff, id, Map.of(world.adaeze.id(), 1, world.mei.id(), 2), 0);

    assertThat(election().elected()).isEqualTo(world.mei.id());
    assertThat(election().ballots()).hasSize(2);
    assertRefused("elected", () -> ballots.open(world.staff, id));
  }

  @Test
  void entersNoMorePapersThanPeopleAndNoneWithoutAQuorum() {
    elections.stand(world.adaeze, id, world.adaeze.id());
    world.during();
    book.attend(world.staff, meeting, world.mei.id(), Attendance.ONLINE);
    assertRefused("inquorate", () -> ballots.open(world.staff, id));
    assertRefused(
        "inquorate", () -> ballots.enter(world.staff, id, Map.of(world.adaeze.id(), 1), 0));
    book.attend(world.staff, meeting, world.adaeze.id(), Attendance.ONLINE);

    assertRefused(
        "more-votes", () -> ballots.enter(world.staff, id, Map.of(world.adaeze.id(), 2), 1));
    assertRefused(
        "no-votes", () -> ballots.enter(world.staff, id, Map.of(world.adaeze.id(), -1), 2));
    assertThat(election().ballots()).isEmpty();
  }

  @Test
  void takesBackABallotThatWasEnteredWrongly() {
    hold();
    ballots.enter(world.staff, id, Map.of(world.adaeze.id(), 2), 0);
    assertRefused("ballot-held", () -> elections.remove(world.staff, id));
    ballots.annul(world.staff, id);
    assertThat(book.get(world.staff, meeting).decisions()).isEmpty();
    ballots.enter(world.staff, id, Map.of(world.mei.id(), 2), 0);

    assertThat(election().elected()).isEqualTo(world.mei.id());
    assertThat(
            ElectionWords.lines(election(), one -> one.value(), (key, more) -> key + List.of(more)))
        .contains("meeting.election.elected[" + world.mei.id() + "]");
  }

  private void hold() {
    elections.stand(world.adaeze, id, world.adaeze.id());
    elections.stand(world.staff, id, world.mei.id());
    world.during();
    book.attend(world.staff, meeting, world.adaeze.id(), Attendance.IN_THE_ROOM);
    book.attend(world.staff, meeting, world.mei.id(), Attendance.ONLINE);
  }

  private Election election() {
    return elections.list(world.adaeze, meeting).get(0);
  }

  private Ballot last() {
    return election().lastBallot().orElseThrow();
  }

  private int rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private List<String> columns(String table) {
    return jdbc.sql(
            """
            select upper(column_name) from information_schema.columns
            where upper(table_name) = upper(?)
            """)
        .param(table)
        .query(String.class)
        .list();
  }

  private static void assertRefused(String reason, ThrowingCallable act) {
    assertThatThrownBy(act).hasMessageContaining("meeting.refused." + reason);
  }
}
