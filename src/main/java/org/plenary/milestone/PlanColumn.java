package org.plenary.milestone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a plan as a file, with the headings they are known by. */
enum PlanColumn {
  LINE("line", "#", "no"),
  WHEN("when", "date", "window", "planned"),
  MILESTONE("milestone", "what", "name"),
  OWNER("owner", "who"),
  KIND("kind", "type"),
  FORECAST("forecast", "now"),
  REASON("reason"),
  ACTUAL("actual", "met"),
  DELIVERED("delivered", "evidence"),
  LINK("link", "url"),
  NEEDS("needs", "depends on");

  private final List<String> headings;

  PlanColumn(String... headings) {
    this.headings = List.of(headings);
  }

  String heading() {
    return headings.get(0);
  }

  /** The column a heading means; without a word for it, the file is still read. */
  static Optional<PlanColumn> of(String heading) {
    String wanted = heading.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.headings.contains(wanted)).findFirst();
  }
}
