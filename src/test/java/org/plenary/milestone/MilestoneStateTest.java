package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.milestone.MilestoneFixture.day;
import static org.plenary.milestone.MilestoneFixture.met;
import static org.plenary.milestone.MilestoneFixture.planned;
import static org.plenary.milestone.MilestoneFixture.started;

import org.junit.jupiter.api.Test;

class MilestoneStateTest {

  @Test
  void isAheadUntilItsFirstDay() {
    assertThat(on("2024-03-31", planned("2024-04-01/2024-10-31", "2024-04-01/2024-10-31")))
        .isEqualTo(MilestoneState.AHEAD);
  }

  @Test
  void runsFromItsFirstDayOrFromWhenSomebodyBegan() {
    assertThat(on("2024-04-01", planned("2024-04-01/2024-10-31", "2024-04-01/2024-10-31")))
        .isEqualTo(MilestoneState.RUNNING);
    assertThat(on("2024-03-20", started("2024-04-01/2024-10-31", "2024-03-15")))
        .isEqualTo(MilestoneState.RUNNING);
  }

  @Test
  void isDueInItsLastThreeDaysAndOnTheLastOne() {
    Milestone milestone = planned("2024-03-01/2024-03-10", "2024-03-01/2024-03-10");

    assertThat(on("2024-03-06", milestone)).isEqualTo(MilestoneState.RUNNING);
    assertThat(on("2024-03-07", milestone)).isEqualTo(MilestoneState.DUE);
    assertThat(on("2024-03-10", milestone)).isEqualTo(MilestoneState.DUE);
  }

  @Test
  void isOverdueTheDayAfterWhatIsExpectedNow() {
    assertThat(on("2024-03-11", planned("2024-03-01/2024-03-10", "2024-03-01/2024-03-10")))
        .isEqualTo(MilestoneState.OVERDUE);
    assertThat(on("2024-03-11", planned("2024-03-01/2024-03-10", "2024-04-01/2024-04-30")))
        .isEqualTo(MilestoneState.AHEAD);
  }

  @Test
  void isMetLateOnlyAfterTheFirstPlan() {
    assertThat(on("2024-05-24", met("2023-11-15/2023-11-16", "2023-11-16")))
        .isEqualTo(MilestoneState.MET);
    assertThat(on("2024-05-24", met("2023-11-15/2023-11-16", "2023-12-13")))
        .isEqualTo(MilestoneState.MET_LATE);
  }

  @Test
  void slipsByTheDaysOutsideTheFirstPlan() {
    assertThat(Slip.of(met("2023-11-15/2023-11-16", "2023-12-13"), day("2024-05-24")).days())
        .isEqualTo(27);
    assertThat(Slip.of(met("2023-12-01/2023-12-31", "2023-12-28"), day("2024-05-24")).days())
        .isZero();
    assertThat(
            Slip.of(planned("2025-06-01/2025-06-30", "2025-05-29/2025-05-30"), day("2024-05-24"))
                .days())
        .isEqualTo(-2);
  }

  @Test
  void countsTheDaysItIsOver() {
    Milestone early = planned("2024-03-01/2024-03-10", "2024-03-01/2024-03-10");

    assertThat(Slip.of(early, day("2024-03-10")).daysOver()).isZero();
    assertThat(Slip.of(early, day("2024-05-24")).daysOver()).isEqualTo(75);
  }

  private static MilestoneState on(String today, Milestone milestone) {
    return MilestoneState.of(milestone, day(today));
  }
}
