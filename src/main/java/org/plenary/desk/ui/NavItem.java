package org.plenary.desk.ui;

import org.jspecify.annotations.Nullable;
import org.plenary.ui.NavCounts;

/** One line of the navigation, with the number beside it where there is one. */
record NavItem(
    String path, String title, String icon, double order, NavCounts.@Nullable Count count) {

  NavSection section() {
    return NavSection.of(order);
  }
}
