package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.milestone.MilestoneFixture.line;
import static org.plenary.milestone.MilestoneFixture.planned;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderRuleTest {

  @Test
  void blamesTheOneLineThatContradictsTheOthers() {
    List<Milestone> plan =
        List.of(
            line(1, "2023-12-01/2023-12-31"),
            line(2, "2024-04-01/2024-04-30"),
            line(3, "2023-04-01/2023-10-31"),
            line(4, "2024-01-01/2024-12-31"));

    assertThat(OrderRule.doubts(plan)).containsOnlyKeys(plan.get(2).id());
    assertThat(OrderRule.doubts(plan).get(plan.get(2).id())).isEqualTo(plan.get(0));
  }

  @Test
  void blamesTheFirstLineWhereItIsTheWrongOne() {
    List<Milestone> plan =
        List.of(
            line(1, "2025-12-01/2025-12-31"),
            line(2, "2024-01-01/2024-01-31"),
            line(3, "2024-02-01/2024-02-29"));

    assertThat(OrderRule.doubts(plan)).containsOnlyKeys(plan.get(0).id());
  }

  @Test
  void leavesAloneWhatAPersonStandsBehind() {
    List<Milestone> plan =
        List.of(planned("2025-12-01", "2025-12-01"), line(2, "2024-01-01/2024-01-31"));

    assertThat(OrderRule.doubts(plan)).isEmpty();
  }
}
