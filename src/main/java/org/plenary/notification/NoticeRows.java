package org.plenary.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;

/** Between rows of the outbox and what they mean. */
final class NoticeRows {

  private static final ObjectMapper JSON = new ObjectMapper();

  private NoticeRows() {}

  static NoticeRecord read(ResultSet row, int number) throws SQLException {
    return new NoticeRecord(
        new NoticeId(row.getString("id")),
        row.getString("template"),
        recipient(row),
        new Subject(row.getString("about_kind"), row.getString("about_id")),
        row.getString("link"),
        deadline(row),
        row.getString("reply_to"),
        values(row.getString("value_json")),
        row.getString("secret_link"),
        NoticeState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getString("server_answer"),
        row.getBoolean("unclear"),
        row.getString("message_id"),
        row.getTimestamp("queued_at").toInstant(),
        instant(row, "claimed_at"),
        instant(row, "delivered_at"),
        row.getString("closed_reason"),
        row.getString("subject"),
        row.getString("text_body"),
        row.getString("html_body"),
        row.getString("digest_id"),
        sentWith(row),
        row.getString("calendar"));
  }

  private static @Nullable NoticeId sentWith(ResultSet row) throws SQLException {
    String mail = row.getString("sent_with");
    return mail == null ? null : new NoticeId(mail);
  }

  private static Recipient recipient(ResultSet row) throws SQLException {
    return new Recipient(
        row.getString("recipient_id"),
        row.getString("recipient_name"),
        row.getString("recipient_email"),
        Locale.forLanguageTag(row.getString("locale")),
        ZoneId.of(row.getString("zone")));
  }

  private static @Nullable Deadline deadline(ResultSet row) throws SQLException {
    Instant at = instant(row, "deadline_at");
    return at == null
        ? null
        : new Deadline(
            at, ZoneId.of(row.getString("deadline_zone")), row.getString("deadline_wording"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }

  static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  static String json(Map<String, Object> values) {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException notPlain) {
      throw new IllegalArgumentException("The values of a notice must be plain", notPlain);
    }
  }

  private static Map<String, Object> values(String json) {
    try {
      return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("The values of a notice cannot be read", broken);
    }
  }
}
