package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Refusal;
import org.plenary.support.AtOnce;
import org.plenary.support.LeavesNoTrace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What two people do about a meeting in the same moment. */
@MeetingTest
@LeavesNoTrace
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BallotsAtOnceTest {

  @Autowired private MeetingWorld world;
  @Autowired private MinutesBook book;
  @Autowired private MeetingDecisions decisions;
  @Autowired private Elections elections;
  @Autowired private Ballots ballots;

  @Test
  void countsOnceWhatTwoClerksEnterAndOnePaperOfAVoterAtTwoScreens() throws Exception {
    world.begin();
    MeetingId meeting = world.invited();
    ElectionId first = call(meeting, "Chair");
    ElectionId second = call(meeting, "Deputy");
    world.during();
    book.attend(world.staff, meeting, world.adaeze.id(), Attendance.ONLINE);
    book.attend(world.staff, meeting, world.mei.id(), Attendance.ONLINE);

    AtOnce.Act enter = () -> ballots.enter(world.staff, first, Map.of(world.mei.id(), 2), 0);
    assertOneOf(AtOnce.happen(enter, enter), "elected");

    AtOnce.Act decide = () -> decisions.agree(world.staff, meeting, "Five chapters.", null);
    assertOneOf(AtOnce.happen(decide, decide), "same-decision");

    ballots.open(world.staff, second);
    AtOnce.Act cast = () -> ballots.cast(world.mei, second, world.mei.id());
    assertOneOf(AtOnce.happen(cast, cast), "voted-already");
    AtOnce.Act close = () -> ballots.close(world.staff, second);
    assertOneOf(AtOnce.happen(close, close), "ballot-closed");

    assertThat(book.get(world.staff, meeting).decisions()).hasSize(3);
    assertThat(elections.list(world.staff, meeting))
        .filteredOn(one -> one.id().equals(second))
        .extracting(one -> one.ballots().get(0).papers())
        .containsExactly(1);
  }

  private ElectionId call(MeetingId meeting, String post) {
    ElectionId id =
        elections.call(world.staff, meeting, post, MeetingWorld.STARTS.minus(Duration.ofDays(1)));
    elections.stand(world.mei, id, world.mei.id());
    return id;
  }

  private static void assertOneOf(List<Object> outcomes, String refusal) {
    assertThat(outcomes).filteredOn(AtOnce.DONE::equals).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Refusal.class::isInstance)
        .singleElement()
        .satisfies(
            told ->
                assertThat(((Refusal) told).messageKey()).isEqualTo("meeting.refused." + refusal));
  }
}
