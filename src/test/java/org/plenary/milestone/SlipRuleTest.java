package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.milestone.MilestoneFixture.day;
import static org.plenary.milestone.MilestoneFixture.days;
import static org.plenary.milestone.MilestoneFixture.line;
import static org.plenary.milestone.MilestoneFixture.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

  /** A way through each of them by itself would be a million million ways. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void followsAPlanOfManyWaysOnce() {
    List<Milestone> all = new ArrayList<>(List.of(line(1, "2024-01-01/2024-01-01")));
    List<Need> needs = new ArrayList<>();
    for (int row = 0; row < 40; row++) {
      Milestone before = all.get(all.size() - 1);
      String day = LocalDate.of(2024, 1, 2).plusDays(2 * row).toString();
      String after = LocalDate.of(2024, 1, 3).plusDays(2 * row).toString();
      Milestone left = line(all.size() + 1, day + "/" + day);
      Milestone right = line(all.size() + 2, day + "/" + day);
      Milestone end = line(all.size() + 3, after + "/" + after);
      all.addAll(List.of(left, right, end));
      needs.addAll(
          List.of(
              need(left, before, 1),
              need(right, before, 1),
              need(end, left, 1),
              need(end, right, 1)));
    }
    SlipRule rule = new SlipRule(all, needs);

    assertThat(rule.lastSafeDay(all.get(0).id())).contains(day("2024-01-01"));
    assertThat(rule.wouldCircle(all.get(0).id(), line(999, "2024-01-01/2024-01-01").id()))
        .isFalse();
  }
}
