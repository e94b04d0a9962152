package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The road each entry has come: added to, and marked when the applicant is told. */
@Repository
class PassageRows {

  private final JdbcClient jdbc;

  PassageRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the step just taken, if one was, and what the applicant knows by now. */
  void follow(EntryRecord entry, Instant now) {
    if (last(entry.id()).filter(state -> state == entry.state).isEmpty()) {
      add(entry, now);
    }
    tell(entry, now);
  }

  void add(EntryRecord entry, Instant now) {
    int before =
        jdbc.sql("select count(*) from entry_passage where entry_id = ?")
            .param(entry.id)
            .query(Integer.class)
            .single();
    jdbc.sql(
            "insert into entry_passage (entry_id, position, state, happened_at, told_at)"
                + " values (:entry, :position, :state, :at, :told)")
        .param("entry", entry.id)
        .param("position", before + 1)
        .param("state", entry.state.name())
        .param("at", SqlTime.of(now))
        .param("told", entry.state == entry.toldState ? SqlTime.of(now) : null)
        .update();
  }

  Map<EntryId, List<Passage>> list(Collection<EntryId> entries) {
    Map<EntryId, List<Passage>> found = new LinkedHashMap<>();
    entries.forEach(entry -> found.put(entry, new ArrayList<>()));
    if (!entries.isEmpty()) {
      jdbc.sql("select * from entry_passage where entry_id in (:ids) order by entry_id, position")
          .param("ids", entries.stream().map(EntryId::value).toList())
          .query(
              row -> {
                found.get(new EntryId(row.getString("entry_id"))).add(passage(row));
              });
    }
    return found;
  }

  /** Marks the way up to what the applicant was told last. A place in reserve is never told. */
  private void tell(EntryRecord entry, Instant now) {
    Integer told =
        jdbc.sql("select max(position) from entry_passage where entry_id = ? and state = ?")
            .params(entry.id, entry.toldState.name())
            .query(Integer.class)
            .optional()
            .orElse(0);
    jdbc.sql(
            "update entry_passage set told_at = ? where entry_id = ? and told_at is null"
                + " and position <= ? and state <> 'RESERVE'")
        .params(SqlTime.of(now), entry.id, told)
        .update();
  }

  private Optional<EntryState> last(EntryId entry) {
    return jdbc.sql(
            "select state from entry_passage where entry_id = ? order by position desc limit 1")
        .param(entry.value())
        .query((row, number) -> EntryState.valueOf(row.getString("state")))
        .optional();
  }

  private static Passage passage(ResultSet row) throws SQLException {
    @Nullable Instant told = SqlTime.find(row, "told_at");
    return new Passage(
        EntryState.valueOf(row.getString("state")), SqlTime.get(row, "happened_at"), told);
  }
}
