package org.plenary.jury;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionRules;
import org.plenary.programme.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the jury is, in numbers; never what is in a draft. */
@Service
@Transactional(readOnly = true)
public class JuryProgress {

  private final JdbcClient jdbc;
  private final JurorRows jurors;
  private final AssignmentRows assignments;
  private final EntryPool entries;
  private final People people;
  private final Editions editions;
  private final Clock clock;

  JuryProgress(
      JdbcClient jdbc,
      JurorRows jurors,
      AssignmentRows assignments,
      EntryPool entries,
      People people,
      Editions editions,
      Clock clock) {
    this.jdbc = jdbc;
    this.jurors = jurors;
    this.assignments = assignments;
    this.entries = entries;
    this.people = people;
    this.editions = editions;
    this.clock = clock;
  }

  /** Every seat with its progress, the slowest first; for staff and auditors. */
  public List<JurorListItem> list(Person by, EditionId id) {
    JuryAccess.requireReader(by, id);
    List<Juror> seats = jurors.list(id);
    Map<PersonId, Person> persons = people.list(seats.stream().map(Juror::person).toList());
    Map<JurorId, JurorLoad> loads = loads(id);
    Map<JurorId, Integer> conflicts = conflicts(id);
    EvaluationWindow window = EvaluationWindow.of(editions.get(id));
    return seats.stream()
        .map(
            seat -> {
              Person person = persons.get(seat.person());
              JurorLoad load = loads.getOrDefault(seat.id(), JurorLoad.NONE);
              return new JurorListItem(
                  seat,
                  person == null ? "" : person.name(),
                  person == null ? "" : person.organisation(),
                  GoneJurors.isGone(person),
                  conflicts.getOrDefault(seat.id(), 0),
                  load,
                  window.pace(seat, load, clock.instant()));
            })
        .toList();
  }

  /** The juror's own figures, for reminders and their queue. */
  public JurorLoad load(JurorId id) {
    return jdbc.sql(LOADS + " and juror_id = ? group by juror_id")
        .param(id.value())
        .query((row, number) -> load(row))
        .optional()
        .orElse(JurorLoad.NONE);
  }

  /**
   * How many scorecards this juror still owes; none of an entry that was decided without theirs.
   */
  public int countLeft(JurorId id) {
    List<Assignment> open = assignments.listOpen(id);
    if (open.isEmpty()) {
      return 0;
    }
    Set<EntryId> undecided =
        entries.listAssignable(open.get(0).edition()).stream()
            .map(Entry::id)
            .collect(Collectors.toSet());
    return (int) open.stream().filter(one -> undecided.contains(one.entry())).count();
  }

  /**
   * Whether every entry has all the scorecards it is to have. A place that a juror left, or that
   * nobody could take, is owed like an open one.
   */
  public boolean isComplete(EditionId edition) {
    List<Entry> judged = entries.listAssignable(edition);
    int wanted = editions.get(edition).rules().reviewsPerEntry();
    Map<EntryId, Integer> sent = sent(edition);
    return !judged.isEmpty()
        && judged.stream().allMatch(entry -> sent.getOrDefault(entry.id(), 0) >= wanted);
  }

  private Map<EntryId, Integer> sent(EditionId edition) {
    Map<EntryId, Integer> sent = new HashMap<>();
    jdbc.sql(
            """
            select entry_id, count(*) as sent from jury_assignment
            where edition_id = ? and state = 'SUBMITTED' group by entry_id
            """)
        .param(edition.value())
        .query(
            row -> {
              sent.put(new EntryId(row.getString("entry_id")), row.getInt("sent"));
            });
    return sent;
  }

  /** What is shown beside the road of an edition; for staff and auditors. */
  public JuryFigures figures(Person by, EditionId id) {
    JuryAccess.requireReader(by, id);
    EditionRules rules = editions.get(id).rules();
    int conflicts = conflicts(id).values().stream().mapToInt(Integer::intValue).sum();
    return jdbc.sql(
            """
            select coalesce(sum(standing), 0) as assigned, coalesce(sum(sent), 0) as sent,
                count(*) as entries,
                coalesce(sum(case when sent = standing and sent >= ? then 1 else 0 end), 0)
                    as complete,
                coalesce(sum(case when sent < ? then 1 else 0 end), 0) as inquorate
            from (select entry_id, count(*) as standing,
                    sum(case when state = 'SUBMITTED' then 1 else 0 end) as sent
                from jury_assignment
                where edition_id = ? and state in ('OPEN', 'SUBMITTED')
                group by entry_id) as by_entry
            """)
        .param(rules.reviewsPerEntry())
        .param(rules.minimumScores())
        .param(id.value())
        .query(
            (row, number) ->
                new JuryFigures(
                    row.getInt("assigned"),
                    row.getInt("sent"),
                    row.getInt("entries"),
                    row.getInt("complete"),
                    row.getInt("inquorate"),
                    conflicts))
        .single();
  }

  private static final String LOADS =
      """
      select juror_id, count(*) as assigned,
          sum(case when state = 'SUBMITTED' then 1 else 0 end) as sent,
          sum(case when state = 'OPEN' and touched_at is not null then 1 else 0 end) as started
      from jury_assignment
      where state in ('OPEN', 'SUBMITTED')\
      """;

  Map<JurorId, JurorLoad> loads(EditionId edition) {
    Map<JurorId, JurorLoad> loads = new HashMap<>();
    jdbc.sql(LOADS + " and edition_id = ? group by juror_id")
        .param(edition.value())
        .query(
            row -> {
              loads.put(new JurorId(row.getString("juror_id")), load(row));
            });
    return loads;
  }

  private Map<JurorId, Integer> conflicts(EditionId edition) {
    Map<JurorId, Integer> counts = new HashMap<>();
    jdbc.sql(
            """
            select c.juror_id, count(*) as conflicts
            from jury_conflict c join jury_juror j on j.id = c.juror_id
            where j.edition_id = ? group by c.juror_id
            """)
        .param(edition.value())
        .query(
            row -> {
              counts.put(new JurorId(row.getString("juror_id")), row.getInt("conflicts"));
            });
    return counts;
  }

  private static JurorLoad load(ResultSet row) throws SQLException {
    return new JurorLoad(row.getInt("assigned"), row.getInt("sent"), row.getInt("started"));
  }
}
