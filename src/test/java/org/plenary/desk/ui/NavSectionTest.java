package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.ui.NavGroup;

class NavSectionTest {

  @Test
  void keepsTheLastItemOfABlockInItsBlock() {
    assertThat(NavSection.of(NavGroup.EDITION + 99)).isEqualTo(NavSection.EDITION);
    assertThat(NavSection.of(NavGroup.GUIDELINE + 99)).isEqualTo(NavSection.GUIDELINE);
    assertThat(NavSection.of(NavGroup.ACROSS + 99)).isEqualTo(NavSection.ACROSS);
  }
}
