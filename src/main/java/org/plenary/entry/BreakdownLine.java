package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.plenary.entry.EntryBreakdown.Group;

/** How many entries share everything they are grouped by, and their state. */
record BreakdownLine(
    String category,
    String applicantType,
    String region,
    String country,
    String city,
    EntryState state,
    int count) {

  private static final Set<EntryState> UNDECIDED =
      EnumSet.of(EntryState.SENT, EntryState.IN_SCREENING, EntryState.CORRECTION_ASKED);

  static BreakdownLine of(ResultSet row) throws SQLException {
    return new BreakdownLine(
        row.getString("category"),
        row.getString("applicant_type"),
        row.getString("region"),
        row.getString("country"),
        row.getString("city"),
        EntryState.valueOf(row.getString("state")),
        row.getInt("n"));
  }

  String place() {
    return city.isEmpty() ? "" : city + ", " + country;
  }

  Group group(String key) {
    boolean isOut = state == EntryState.NOT_ELIGIBLE;
    boolean isDecided = !UNDECIDED.contains(state);
    return new Group(key, count, isDecided && !isOut ? count : 0, isOut ? count : 0);
  }
}
