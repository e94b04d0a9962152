package org.plenary.jury;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of seats. */
@Component
class JurorRows {

  private final JdbcClient jdbc;

  JurorRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Juror juror, @Nullable Instant invitedAt) {
    jdbc.sql(
            """
            insert into jury_juror (id, edition_id, person_id, country, city, state, is_chair,
                seat_number, invited_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """)
        .param(juror.id().value())
        .param(juror.edition().value())
        .param(juror.person().value())
        .param(juror.country())
        .param(juror.city())
        .param(juror.state().name())
        .param(juror.isChair())
        .param(juror.seat())
        .param(SqlTime.of(invitedAt))
        .update();
  }

  Optional<Juror> find(JurorId id) {
    return jdbc.sql("select * from jury_juror where id = ?")
        .param(id.value())
        .query(JurorRows::map)
        .optional();
  }

  Optional<Juror> find(EditionId edition, PersonId person) {
    return jdbc.sql("select * from jury_juror where edition_id = ? and person_id = ?")
        .param(edition.value())
        .param(person.value())
        .query(JurorRows::map)
        .optional();
  }

  List<Juror> list(Collection<JurorId> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select * from jury_juror where id in (:ids)")
            .param("ids", ids.stream().map(JurorId::value).toList())
            .query(JurorRows::map)
            .list();
  }

  Instant invitedAt(JurorId id) {
    return jdbc.sql("select invited_at from jury_juror where id = ?")
        .param(id.value())
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .single();
  }

  List<Juror> list(EditionId edition) {
    return jdbc.sql("select * from jury_juror where edition_id = ? order by seat_number")
        .param(edition.value())
        .query(JurorRows::map)
        .list();
  }

  List<Juror> list(PersonId person) {
    return jdbc.sql("select * from jury_juror where person_id = ? order by invited_at desc")
        .param(person.value())
        .query(JurorRows::map)
        .list();
  }

  /**
   * Waits until nobody else decides about this edition, and keeps others waiting until the
   * transaction ends. The seats stand for the edition: without them there is nothing to decide.
   */
  void lock(EditionId edition) {
    jdbc.sql("select id from jury_juror where edition_id = ? order by id for update")
        .param(edition.value())
        .query(String.class)
        .list();
  }

  int nextSeat(EditionId edition) {
    return jdbc.sql("select coalesce(max(seat_number), 0) + 1 from jury_juror where edition_id = ?")
        .param(edition.value())
        .query(Integer.class)
        .single();
  }

  /** Moves a seat from one state to another; false if somebody was faster. */
  boolean move(JurorId id, JurorState from, JurorState to, Instant at, String reason) {
    String column =
        switch (to) {
          case INVITED -> "invited_at";
          case REPLACED -> "left_at";
          default -> "answered_at";
        };
    return jdbc.sql(
                "update jury_juror set state = ?, reason = ?, version = version + 1, "
                    + column
                    + " = ? where id = ? and state = ?")
            .param(to.name())
            .param(reason)
            .param(SqlTime.of(at))
            .param(id.value())
            .param(from.name())
            .update()
        == 1;
  }

  /** Why the seat was not taken, or was left; empty where nothing was said. */
  @Nullable String reason(JurorId id) {
    return jdbc.sql("select reason from jury_juror where id = ?")
        .param(id.value())
        .query((row, number) -> Optional.ofNullable(row.getString("reason")))
        .single()
        .orElse(null);
  }

  void nameChair(JurorId id, boolean isChair) {
    jdbc.sql("update jury_juror set is_chair = ?, version = version + 1 where id = ?")
        .param(isChair)
        .param(id.value())
        .update();
  }

  void nameDeputy(JurorId id, boolean isDeputy) {
    jdbc.sql("update jury_juror set is_deputy = ?, version = version + 1 where id = ?")
        .param(isDeputy)
        .param(id.value())
        .update();
  }

  void allowLate(JurorId id, Instant until) {
    jdbc.sql("update jury_juror set late_until = ?, version = version + 1 where id = ?")
        .param(SqlTime.of(until))
        .param(id.value())
        .update();
  }

  String ties(JurorId id) {
    return jdbc.sql("select ties from jury_juror where id = ?")
        .param(id.value())
        .query(String.class)
        .single();
  }

  void setTies(JurorId id, String lines) {
    jdbc.sql("update jury_juror set ties = ?, version = version + 1 where id = ?")
        .params(lines, id.value())
        .update();
  }

  void setOrigin(JurorId id, JurorOrigin origin) {
    jdbc.sql("update jury_juror set country = ?, city = ?, version = version + 1 where id = ?")
        .params(origin.country(), origin.city(), id.value())
        .update();
  }

  /** Notes when this juror last said that there are no further conflicts; true the first time. */
  boolean noteDeclared(JurorId id, Instant at) {
    boolean isFirst = find(id).filter(juror -> juror.declaredAt() == null).isPresent();
    jdbc.sql("update jury_juror set declared_at = ?, version = version + 1 where id = ?")
        .param(SqlTime.of(at))
        .param(id.value())
        .update();
    return isFirst;
  }

  private static Juror map(ResultSet row, int number) throws SQLException {
    return new Juror(
        new JurorId(row.getString("id")),
        new EditionId(row.getString("edition_id")),
        new PersonId(row.getString("person_id")),
        row.getString("country"),
        row.getString("city"),
        JurorState.valueOf(row.getString("state")),
        row.getBoolean("is_chair"),
        row.getBoolean("is_deputy"),
        row.getInt("seat_number"),
        SqlTime.find(row, "declared_at"),
        SqlTime.find(row, "late_until"));
  }
}
