package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingTest
class TakenDecisionsTest {

  @Autowired private MeetingWorld world;
  @Autowired private MinutesBook book;
  @Autowired private MeetingDecisions decisions;
  @Autowired private TakenDecisions taken;
  @Autowired private StatementCounter statements;
  private MeetingId id;

  @BeforeEach
  void twoOfThreeAreThere() {
    world.begin();
    id = world.invited();
    world.during();
    book.attend(world.staff, id, world.adaeze.id(), Attendance.IN_THE_ROOM);
    book.attend(world.staff, id, world.mei.id(), Attendance.ONLINE);
    decisions.agree(world.staff, id, "Five chapters.", world.mei.id());
  }

  @Test
  void areListedForTheOfficeWithTheirMeetingByOneStatement() {
    int one = statements.countDuring(() -> taken.list(world.staff, world.guideline));
    decisions.agree(world.staff, id, "Ten days.", world.mei.id());

    assertThat(taken.list(world.staff, world.guideline))
        .extracting(TakenDecision::meeting, TakenDecision::words)
        .containsExactly(tuple(id, "Five chapters."), tuple(id, "Ten days."));
    assertThat(statements.countDuring(() -> taken.list(world.staff, world.guideline)))
        .isEqualTo(one);
  }

  @Test
  void tellNothingToThoseWhoWereNotThere() {
    assertThat(taken.list(world.stranger, world.guideline)).isEmpty();
  }
}
