package org.plenary.milestone;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines whose number of meetings is contradicted by the plan or by the meetings that are set, until
 * somebody says why.
 */
@Service
public class MeetingCounts {

  /** What was explained: for another number the question is open again. */
  record Explained(MilestoneId milestone, MeetingCount count) {}

  private final JdbcClient jdbc;
  private final MilestoneRows rows;
  private final ChangeRows changes;
  private final MilestoneAccess access;
  private final List<SetMeetings> meetings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MeetingCounts(
      JdbcClient jdbc,
      MilestoneRows rows,
      ChangeRows changes,
      MilestoneAccess access,
      List<SetMeetings> meetings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.changes = changes;
    this.access = access;
    this.meetings = List.copyOf(meetings);
    this.events = events;
    this.clock = clock;
  }

  /** Keeps line and plan as they are, and why; refused where nothing is in doubt. */
  @Transactional
  public void explain(Person by, MilestoneId id, String reason) {
    NotAllowed.unlessStaff(by);
    Milestone line = access.write(by, id);
    MilestoneReason.require(reason);
    WorkPlan plan = access.planOf(line);
    MeetingCount count =
        new MeetingCountRule(
                rows.list(plan.id()),
                listSet(List.of(plan)).getOrDefault(plan.subject(), List.of()),
                plan.today(clock))
            .doubts()
            .get(id);
    if (count == null || listExplained().contains(new Explained(id, count))) {
      throw new MilestoneRefused("no-count-doubt");
    }
    changes.add(
        id,
        MilestoneChange.Kind.COUNTED,
        String.valueOf(count.announced()),
        count.code(),
        reason.strip(),
        by.id().value());
    events.publishEvent(new MeetingCountExplained(id, count, reason.strip(), by.id().value()));
  }

  /** What is really set for these plans; a constant number of statements. */
  Map<Subject, List<SetMeetings.One>> listSet(Collection<WorkPlan> plans) {
    Map<Subject, List<SetMeetings.One>> found = new HashMap<>();
    List<Subject> subjects = plans.stream().map(WorkPlan::subject).toList();
    meetings.forEach(some -> found.putAll(some.list(subjects)));
    return found;
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
                    MeetingCount.parse(row.getString("from_value"), row.getString("to_value"))))
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
