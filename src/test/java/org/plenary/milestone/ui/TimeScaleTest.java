package org.plenary.milestone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plenary.milestone.Window;

class TimeScaleTest {

  private final TimeScale year = TimeScale.months(LocalDate.parse("2024-01-15"), 12);

  @Test
  void putsDaysWhereTheyBelong() {
    assertThat(year.at(LocalDate.parse("2024-01-01"))).isZero();
    assertThat(year.at(LocalDate.parse("2024-07-01"))).isBetween(49.0, 50.0);
    assertThat(year.at(LocalDate.parse("2025-01-01"))).isEqualTo(100);
  }

  @Test
  void cutsOffWhatLiesOutside() {
    assertThat(year.clip(SheetFixture.days("2023-11-01/2024-02-10")))
        .contains(SheetFixture.days("2024-01-01/2024-02-10"));
    assertThat(year.clip(SheetFixture.days("2025-11-01/2026-02-10"))).isEmpty();
    assertThat(year.shows(LocalDate.parse("2024-12-31"))).isTrue();
    assertThat(year.shows(LocalDate.parse("2025-01-01"))).isFalse();
  }

  @Test
  void namesFewerMonthsTheLongerTheLine() {
    assertThat(year.ticks()).hasSize(12);
    assertThat(TimeScale.months(LocalDate.parse("2024-01-01"), 18).ticks()).hasSize(9);
    assertThat(TimeScale.months(LocalDate.parse("2024-01-01"), 36).ticks()).hasSize(12);
    assertThat(TimeScale.months(LocalDate.parse("2023-10-01"), 15).years())
        .containsExactly(LocalDate.parse("2023-10-01"), LocalDate.parse("2024-01-01"));
  }

  @Test
  void beginsAndEndsWithWholeMonths() {
    Window shown = SheetFixture.days("2024-02-10/2024-02-11");

    assertThat(TimeScale.around(shown.from(), shown.through()))
        .isEqualTo(new TimeScale(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-02-29")));
  }
}
