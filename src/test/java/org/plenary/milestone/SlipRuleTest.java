package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.milestone.MilestoneFixture.day;
import static org.plenary.milestone.MilestoneFixture.days;
import static org.plenary.milestone.MilestoneFixture.line;
import static org.plenary.milestone.MilestoneFixture.need;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlipRuleTest {

  private final Milestone draft = line(1, "2024-06-01/2024-06-30");
  private final Milestone round = line(2, "2024-07-15/2024-08-15");
  private final Milestone meeting = line(3, "2024-09-01/2024-09-02");
  private final SlipRule rule =
      new SlipRule(
          List.of(draft, round, meeting),
          List.of(need(round, draft, 10), need(meeting, round, 14)));

  @Test
  void costsNothingWhileThereIsTimeToSpare() {
    assertThat(rule.costOf(draft.id(), days("2024-06-01/2024-07-05"))).isEmpty();
  }

  @Test
  void namesWhatBreaksAndByHowManyDays() {
    List<Breakage> broken = rule.costOf(draft.id(), days("2024-06-01/2024-07-12"));

    assertThat(broken).extracting(Breakage::milestone).containsExactly(round, meeting);
    assertThat(broken).extracting(Breakage::days).containsExactly(7L, 4L);
    assertThat(broken.get(0).fitting()).isEqualTo(days("2024-07-22/2024-08-22"));
    assertThat(broken.get(1).because().id()).isEqualTo(round.id());
    assertThat(broken.get(1).fitting()).isEqualTo(days("2024-09-05/2024-09-06"));
  }

  @Test
  void tellsTheLastDayThatTouchesNothing() {
    // The meeting leaves the round 3 days and the round the draft 5, of which 3 can be used.
    assertThat(rule.lastSafeDay(draft.id())).contains(day("2024-07-05"));
    assertThat(rule.costOf(draft.id(), days("2024-06-01/2024-07-05"))).isEmpty();
    assertThat(rule.costOf(draft.id(), days("2024-06-01/2024-07-06"))).isNotEmpty();
    assertThat(rule.lastSafeDay(meeting.id())).isEmpty();
  }

  @Test
  void findsACircleHoweverLong() {
    assertThat(rule.wouldCircle(draft.id(), meeting.id())).isTrue();
    assertThat(rule.wouldCircle(meeting.id(), draft.id())).isFalse();
  }
}
