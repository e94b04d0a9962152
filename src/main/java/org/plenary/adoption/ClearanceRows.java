package org.plenary.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of clearances. */
@Repository
class ClearanceRows {

  /** With the draft that was confirmed to have the decided changes. */
  private static final String SELECT =
      "select a.*, c.draft_id as amended_id from adoption_clearance a left join"
          + " adoption_amendment c on c.clearance_id = a.id and c.is_as_decided = true";

  private final JdbcClient jdbc;

  ClearanceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Clearance one) {
    InSpite spite = one.inSpite();
    jdbc.sql(
            """
            insert into adoption_clearance
              (id, guideline_id, draft_id, cleared_by, cleared_at, ground, body, words,
               answers_for, override_ground, held_rounds, held_unexplained, held_waiting)
            values (?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, ?)
            """)
        .params(
            one.id().value(),
            one.guideline().value(),
            one.draft().value(),
            one.clearedBy().value(),
            SqlTime.of(one.clearedAt()),
            one.ground(),
            spite == null ? "" : spite.answersFor(),
            spite == null ? "" : spite.ground(),
            spite == null ? 0 : spite.rounds(),
            spite == null ? 0 : spite.unexplained(),
            spite == null ? 0 : spite.waiting())
        .update();
  }

  /** False where it was decided already. */
  boolean decide(
      ClearanceId id, Outcome outcome, String body, LocalDate on, String words, PersonId by) {
    return jdbc.sql(
                """
                update adoption_clearance
                set outcome = ?, body = ?, decided_on = ?, words = ?, decided_by = ?,
                    needs_amendment = ?
                where id = ? and outcome is null
                """)
            .params(
                outcome.name(),
                body,
                on,
                words,
                by.value(),
                outcome == Outcome.ADOPTED_WITH_CHANGES,
                id.value())
            .update()
        == 1;
  }

  /** The latest first. */
  List<Clearance> list(GuidelineId guideline) {
    return jdbc.sql(SELECT + " where a.guideline_id = ? order by a.cleared_at desc, a.id")
        .param(guideline.value())
        .query(ClearanceRows::read)
        .list();
  }

  /** Of every guideline, the latest first. */
  List<Clearance> list() {
    return jdbc.sql(SELECT + " order by a.cleared_at desc, a.id").query(ClearanceRows::read).list();
  }

  private static Clearance read(ResultSet row, int number) throws SQLException {
    String outcome = row.getString("outcome");
    String amended = row.getString("amended_id");
    return new Clearance(
        new ClearanceId(row.getString("id")),
        new GuidelineId(row.getString("guideline_id")),
        new DraftId(row.getString("draft_id")),
        new PersonId(row.getString("cleared_by")),
        SqlTime.get(row, "cleared_at"),
        row.getString("ground"),
        row.getString("override_ground").isEmpty()
            ? null
            : new InSpite(
                row.getString("answers_for"),
                row.getString("override_ground"),
                row.getInt("held_rounds"),
                row.getInt("held_unexplained"),
                row.getInt("held_waiting")),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getString("body"),
        row.getObject("decided_on", LocalDate.class),
        row.getString("words"),
        row.getBoolean("needs_amendment"),
        amended == null ? null : new DraftId(amended));
  }
}
