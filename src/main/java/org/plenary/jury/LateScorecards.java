package org.plenary.jury;

import java.time.Clock;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many scorecards did not come in time; for staff and auditors. */
@Service
public class LateScorecards {

  /**
   * @param sentLate sent after the evaluation had closed, by leave of the office
   * @param missing still owed although it has closed
   */
  public record Count(int sentLate, int missing) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  LateScorecards(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Count count(Person by, Edition edition) {
    JuryAccess.requireReader(by, edition.id());
    boolean isClosed =
        edition.date(EditionDate.FIRST_EVALUATION_CLOSES).isMissedBy(clock.instant());
    return jdbc.sql(
            """
            select coalesce(sum(case when state = 'SUBMITTED' and is_late = true then 1 else 0 end), 0)
                as late,
              coalesce(sum(case when state = 'OPEN' then 1 else 0 end), 0) as missing
            from jury_assignment where edition_id = ?
            """)
        .param(edition.id().value())
        .query((row, number) -> new Count(row.getInt("late"), isClosed ? row.getInt("missing") : 0))
        .single();
  }
}
