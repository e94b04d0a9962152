package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plenary.entry.EntryBreakdown.Group;
import org.plenary.entry.EntryBreakdown.Late;
import org.plenary.entry.EntryBreakdown.Missing;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the entries of an edition by what they have in common, and what is missing or late. */
@Service
@Transactional(readOnly = true)
public class EntryBreakdowns {

  private static final Set<EntryState> UNDECIDED =
      EnumSet.of(EntryState.SENT, EntryState.IN_SCREENING, EntryState.CORRECTION_ASKED);

  private final JdbcClient jdbc;
  private final Clock clock;

  EntryBreakdowns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** For staff and auditors; the same number of statements however many entries there are. */
  public EntryBreakdown get(Person by, Edition edition) {
    if (!by.mayReadEverything()) {
      throw new NotFound("edition", edition.id().value());
    }
    List<Line> lines = lines(edition);
    return new EntryBreakdown(
        groups(lines, Line::category),
        groups(lines, Line::applicantType),
        groups(lines, Line::region),
        groups(lines, Line::country),
        groups(lines, Line::place),
        reasons(edition),
        missing(edition),
        late(edition));
  }

  private static List<Group> groups(List<Line> lines, Function<Line, String> common) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Line line : lines) {
      groups.merge(common.apply(line), line.group(common.apply(line)), Group::and);
    }
    return groups.values().stream()
        .sorted(Comparator.comparingInt(Group::entries).reversed().thenComparing(Group::key))
        .toList();
  }

  private List<Line> lines(Edition edition) {
    return jdbc.sql(
            """
            select category, applicant_type, region, country, city, state, count(*) as n
            from entry_entry
            where edition_id = ? and version > 0 and state <> 'WITHDRAWN'
            group by category, applicant_type, region, country, city, state
            """)
        .param(edition.id().value())
        .query((row, number) -> Line.of(row))
        .list();
  }

  private Map<ReasonCode, Integer> reasons(Edition edition) {
    Map<ReasonCode, Integer> reasons = new EnumMap<>(ReasonCode.class);
    jdbc.sql(
            """
            select coalesce(reason_code, 'OTHER') as reason, count(*) as n from entry_entry
            where edition_id = ? and state = 'NOT_ELIGIBLE'
            group by coalesce(reason_code, 'OTHER')
            """)
        .param(edition.id().value())
        .query(
            row -> {
              reasons.put(ReasonCode.valueOf(row.getString("reason")), row.getInt("n"));
            });
    return reasons;
  }

  private Missing missing(Edition edition) {
    return jdbc.sql(
            """
            select coalesce(sum(case when e.region = '' then 1 else 0 end), 0) as regions,
              coalesce(sum(case when e.country = '' then 1 else 0 end), 0) as countries,
              coalesce(sum(case when e.city = '' then 1 else 0 end), 0) as cities,
              coalesce(sum(case when s.summary = '' then 1 else 0 end), 0) as summaries,
              (select count(*) from entry_correction c join entry_entry x on x.id = c.entry_id
                where x.edition_id = :edition) as asked,
              (select count(*) from entry_correction c join entry_entry x on x.id = c.entry_id
                where x.edition_id = :edition and c.closed_at is null) as still_open,
              (select count(*) from entry_correction c join entry_entry x on x.id = c.entry_id
                where x.edition_id = :edition and c.lapsed = true) as lapsed
            from entry_entry e
              join entry_submission s on s.entry_id = e.id and s.version = e.version
            where e.edition_id = :edition and e.state <> 'WITHDRAWN'
            """)
        .param("edition", edition.id().value())
        .query(
            (row, number) ->
                new Missing(
                    row.getInt("regions"),
                    row.getInt("countries"),
                    row.getInt("cities"),
                    row.getInt("summaries"),
                    row.getInt("asked"),
                    row.getInt("still_open"),
                    row.getInt("lapsed")))
        .single();
  }

  private Late late(Edition edition) {
    boolean isClosed = edition.date(EditionDate.CALL_CLOSES).isMissedBy(clock.instant());
    return jdbc.sql(
            """
            select count(distinct case when e.state = 'DRAFT' then e.id end) as unsent,
              count(distinct case when a.kind = 'ENTRY' then e.id end) as refused,
              count(distinct case when a.kind = 'CORRECTION' then e.id end) as corrections
            from entry_entry e left join entry_late_attempt a on a.entry_id = e.id
            where e.edition_id = :edition
            """)
        .param("edition", edition.id().value())
        .query(
            (row, number) ->
                new Late(
                    isClosed ? row.getInt("unsent") : 0,
                    row.getInt("refused"),
                    row.getInt("corrections")))
        .single();
  }

  private record Line(
      String category,
      String applicantType,
      String region,
      String country,
      String city,
      EntryState state,
      int count) {

    static Line of(ResultSet row) throws SQLException {
      return new Line(
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
}
