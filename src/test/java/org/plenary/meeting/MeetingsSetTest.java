package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.milestone.SetMeetings;
import org.plenary.shared.Subject;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingTest
class MeetingsSetTest {

  @Autowired private MeetingWorld world;
  @Autowired private Meetings meetings;
  @Autowired private SetMeetings set;
  @Autowired private StatementCounter statements;

  @Test
  void countsWhatIsSetForAGuidelineAndNotWhatWasCalledOff() {
    world.begin();
    Subject guideline = world.guideline.subject();
    Subject edition = new Subject("edition", guideline.id());
    assertThat(set.list(List.of(guideline))).isEmpty();
    Meeting kept = meetings.get(world.invited());
    meetings.cancel(world.staff, world.laterMeeting(), "One is enough.");

    assertThat(set.list(List.of(guideline, edition)))
        .containsOnlyKeys(guideline)
        .containsValue(List.of(new SetMeetings.One(kept.title(), !kept.place().isBlank())));
    assertThat(statements.countDuring(() -> set.list(List.of(guideline, edition)))).isEqualTo(1);
  }
}
