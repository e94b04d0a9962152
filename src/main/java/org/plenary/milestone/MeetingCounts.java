package org.plenary.milestone;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines that announce another number of meetings than their plan holds, until somebody says why.
 */
@Service
public class MeetingCounts {

  /** What was explained: for another number the question is open again. */
  record Explained(MilestoneId milestone, MeetingCount count) {}

  private final JdbcClient jdbc;
  private final MilestoneRows rows;
  private final ChangeRows changes;
  private final MilestoneAccess access;
  private final ApplicationEventPublisher events;

  MeetingCounts(
      JdbcClient jdbc,
      MilestoneRows rows,
      ChangeRows changes,
      MilestoneAccess access,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.changes = changes;
    this.access = access;
    this.events = events;
  }

  /** Keeps line and plan as they are, and why; refused where nothing is in doubt. */
  @Transactional
  public void explain(Person by, MilestoneId id, String reason) {
    NotAllowed.unlessStaff(by);
    Milestone line = access.write(by, id);
    MilestoneReason.require(reason);
    MeetingCount count = MeetingCountRule.doubts(rows.list(line.plan())).get(id);
    if (count == null || listExplained().contains(new Explained(id, count))) {
      throw new MilestoneRefused("no-count-doubt");
    }
    changes.add(
        id,
        MilestoneChange.Kind.COUNTED,
        String.valueOf(count.announced()),
        String.valueOf(count.planned()),
        reason.strip(),
        by.id().value());
    events.publishEvent(new MeetingCountExplained(id, count, reason.strip(), by.id().value()));
  }

  /** What was said of any plan; one statement. */
  Set<Explained> listExplained() {
    return jdbc
        .sql(
            """
            select milestone_id, from_value, to_value from milestone_change where kind = 'COUNTED'
            """)
        .query(
            (row, number) ->
                new Explained(
                    new MilestoneId(row.getString("milestone_id")),
                    new MeetingCount(row.getInt("from_value"), row.getInt("to_value"))))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  static Map<MilestoneId, MeetingCount> open(
      Map<MilestoneId, MeetingCount> doubts, Set<Explained> explained) {
    return doubts.entrySet().stream()
        .filter(one -> !explained.contains(new Explained(one.getKey(), one.getValue())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
