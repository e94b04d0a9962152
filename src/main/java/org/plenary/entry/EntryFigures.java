package org.plenary.entry;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.plenary.programme.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many entries an edition has, by how far they are and where they come from. */
@Service
public class EntryFigures {

  private final JdbcClient jdbc;

  EntryFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every state, those nobody is in too. */
  public Map<EntryState, Integer> counts(EditionId edition) {
    Map<EntryState, Integer> counts = new EnumMap<>(EntryState.class);
    for (EntryState state : EntryState.values()) {
      counts.put(state, 0);
    }
    jdbc.sql("select state, count(*) as n from entry_entry where edition_id = ? group by state")
        .param(edition.value())
        .query(
            row -> {
              counts.put(EntryState.valueOf(row.getString("state")), row.getInt("n"));
            });
    return counts;
  }

  /** What was ever sent and not taken back, by region of the world; most first. */
  public Map<String, Integer> countsByRegion(EditionId edition) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    jdbc.sql(
            """
            select region, count(*) as n from entry_entry
            where edition_id = ? and version > 0 and state <> 'WITHDRAWN'
            group by region order by count(*) desc, region
            """)
        .param(edition.value())
        .query(
            row -> {
              counts.put(row.getString("region"), row.getInt("n"));
            });
    return counts;
  }

  public int count(EditionId edition, EntryState state) {
    return counts(edition).getOrDefault(state, 0);
  }

  /** What was ever sent, whatever became of it. */
  public int countSubmitted(EditionId edition) {
    return jdbc.sql("select count(*) from entry_entry where edition_id = ? and version > 0")
        .param(edition.value())
        .query(Integer.class)
        .single();
  }

  /** From how many countries and cities they were sent, and not taken back. */
  public EntryReach reach(EditionId edition) {
    return jdbc.sql(
            """
            select count(distinct country) as countries, count(*) as cities
            from (
              select distinct country, city from entry_entry
              where edition_id = ? and version > 0 and state <> 'WITHDRAWN' and country <> ''
            ) as places
            """)
        .param(edition.value())
        .query((row, number) -> new EntryReach(row.getInt("countries"), row.getInt("cities")))
        .single();
  }

  /** Those named finalists, whatever became of them since. */
  public int countFinalists(EditionId edition) {
    return sum(edition, EntryState.FINALISTS) - countMentioned(edition);
  }

  /** Those given a special mention who were no finalists. */
  private int countMentioned(EditionId edition) {
    return jdbc.sql("select count(*) from entry_entry where edition_id = ? and mentioned = true")
        .param(edition.value())
        .query(Integer.class)
        .single();
  }

  /** Those the jury judged. */
  public int countJudged(EditionId edition) {
    Set<EntryState> judged = EnumSet.copyOf(EntryState.FINALISTS);
    judged.add(EntryState.IN_EVALUATION);
    judged.add(EntryState.NOT_A_FINALIST);
    return sum(edition, judged);
  }

  private int sum(EditionId edition, Set<EntryState> states) {
    Map<EntryState, Integer> counts = counts(edition);
    return states.stream().mapToInt(counts::get).sum();
  }
}
