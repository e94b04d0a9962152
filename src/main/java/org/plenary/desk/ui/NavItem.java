package org.plenary.desk.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.ui.NavCounts;

/**
 * One line of the navigation, with the number beside it where there is one.
 *
 * @param under the paths of other screens it stands for
 */
record NavItem(
    String path,
    String title,
    String icon,
    double order,
    Set<String> under,
    NavCounts.@Nullable Count count) {

  NavSection section() {
    return NavSection.of(order);
  }
}
