package org.plenary.milestone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRowsShownTest {

  private static final PlanRowsShown PLAN =
      new PlanRowsShown(SheetFixture.SHEET, SheetFixture.SHEET.milestones());
  private static final int SIZE = PLAN.rows().size();

  @Test
  void cutsAfterSoManyRowsAndLeavesOutThePlansBehind() {
    List<PlanRowsShown> first = PlanRowsShown.first(SIZE + 1, List.of(PLAN, PLAN, PLAN));

    assertThat(first).hasSize(2);
    assertThat(first.get(1).rows()).containsExactly(PLAN.rows().get(0));
    assertThat(PlanRowsShown.count(first)).isEqualTo(SIZE + 1);
  }

  @Test
  void leavesAllWhereThereAreFew() {
    assertThat(PlanRowsShown.first(SIZE, List.of(PLAN))).containsExactly(PLAN);
  }
}
