package org.plenary.rehearsal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When it was said of milestones that they are met, as the record has it. */
final class MetMilestones {

  private MetMilestones() {}

  static Map<String, Instant> list(JdbcClient jdbc) {
    Map<String, Instant> met = new HashMap<>();
    jdbc.sql("select subject_id, at from audit_record where event = 'MilestoneMet'")
        .query(
            row -> {
              met.put(row.getString("subject_id"), SqlTime.get(row, "at"));
            });
    return met;
  }
}
