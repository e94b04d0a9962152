package org.plenary.entry;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryBreakdown.Late;
import org.plenary.entry.EntryBreakdown.Missing;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counts behind the figures of an edition, one statement each. */
@Repository
class BreakdownRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  BreakdownRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What was ever sent and not taken back. */
  List<BreakdownLine> lines(Edition edition) {
    return jdbc.sql(
            """
            select category, applicant_type, region, country, city, state, count(*) as n
            from entry_entry
            where edition_id = ? and version > 0 and state <> 'WITHDRAWN'
            group by category, applicant_type, region, country, city, state
            """)
        .param(edition.id().value())
        .query((row, number) -> BreakdownLine.of(row))
        .list();
  }

  Map<ReasonCode, Integer> reasons(Edition edition) {
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

  Missing missing(Edition edition) {
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

  Late late(Edition edition) {
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
}
