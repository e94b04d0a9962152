package org.plenary.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.Deadline;
import org.plenary.shared.SqlTime;
import org.plenary.shared.TextTooLong;

/**
 * The last day of a call was moved to a later one.
 *
 * @param reason as everybody called reads it
 */
public record LastDayMove(LocalDate before, String reason, Instant at) {

  private static final int LONGEST_REASON = 1000;

  /** Refuses a reason that says nothing, or is too long to be kept. */
  static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new MeetingRefused(Field.TEXT, "call-no-reason");
    }
    TextTooLong.check(reason, LONGEST_REASON);
  }

  /** The last minute of the day that no longer counts. */
  public Deadline due(ZoneId zone) {
    return LastDay.of(before, zone);
  }

  /** What a mail says of a move; where there was none, that there was not. */
  static Map<String, Object> words(@Nullable LastDayMove move, ZoneId zone) {
    return move == null
        ? Map.of("isExtended", false)
        : Map.of("isExtended", true, "before", move.due(zone), "reason", move.reason());
  }

  /** The last move; null where there was none that asked for a reason. */
  static @Nullable LastDayMove find(ResultSet row) throws SQLException {
    LocalDate before = row.getObject("extended_from", LocalDate.class);
    return before == null
        ? null
        : new LastDayMove(
            before, row.getString("extension_reason"), SqlTime.get(row, "extended_at"));
  }
}
