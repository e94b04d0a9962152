package org.plenary.desk.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.ui.NavGroup;

/** A block of the navigation. */
enum NavSection {
  OWN(NavGroup.OWN),
  APPLICANT(NavGroup.APPLICANT),
  JUROR(NavGroup.JUROR),
  EDITION(NavGroup.EDITION),
  GUIDELINE(NavGroup.GUIDELINE),
  ACROSS(NavGroup.ACROSS),
  SELF(NavGroup.SELF);

  private final double from;

  NavSection(double from) {
    this.from = from;
  }

  static NavSection of(double order) {
    return Arrays.stream(values())
        .sorted(Comparator.reverseOrder())
        .filter(section -> order >= section.from)
        .findFirst()
        .orElse(OWN);
  }

  /** Whether the screen that begins with this path is one of it. */
  boolean has(Map<NavSection, List<NavItem>> shown, String firstSegment) {
    return shown.getOrDefault(this, List.of()).stream()
        .anyMatch(item -> item.path().equals(firstSegment));
  }

  /** A role's own work: named only for people with more than one role. */
  boolean isRole() {
    return this == APPLICANT || this == JUROR || this == EDITION;
  }

  /** The office's blocks, which together are higher than a window. */
  boolean isFoldable() {
    return this == EDITION || this == GUIDELINE || this == ACROSS;
  }

  boolean isAlwaysNamed() {
    return this == GUIDELINE || this == ACROSS;
  }

  String key() {
    return "desk.nav." + name().toLowerCase(Locale.ROOT);
  }
}
