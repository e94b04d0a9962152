package org.plenary.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.programme.BenefitKind;
import org.plenary.programme.EditionId;
import org.plenary.shared.Deadline;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows behind benefits. */
@Repository
class BenefitRows {

  private final JdbcClient jdbc;

  BenefitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean exists(EntryId entry, String offer) {
    return jdbc.sql("select count(*) from entry_benefit where entry_id = ? and offer_key = ?")
            .params(entry.value(), offer)
            .query(Integer.class)
            .single()
        > 0;
  }

  void insert(Benefit benefit) {
    Deadline due = benefit.due();
    jdbc.sql(
            "insert into entry_benefit (id, entry_id, edition_id, offer_key, kind, name, details,"
                + " state, offered_at, changed_at, due_at, due_zone, due_wording, note)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            benefit.id().value(),
            benefit.entry().value(),
            benefit.edition().value(),
            benefit.offer(),
            benefit.kind().name(),
            benefit.name(),
            benefit.details(),
            benefit.state().name(),
            SqlTime.of(benefit.offeredAt()),
            SqlTime.of(benefit.changedAt()),
            due == null ? null : SqlTime.of(due.at()),
            due == null ? null : due.zone().getId(),
            due == null ? null : due.wording(),
            benefit.note())
        .update();
  }

  Optional<Benefit> find(BenefitId id) {
    return jdbc.sql("select * from entry_benefit where id = ?")
        .param(id.value())
        .query(BenefitRows::benefit)
        .optional();
  }

  /** One statement for all the entries. */
  List<Benefit> list(Collection<EntryId> entries) {
    return entries.isEmpty()
        ? List.of()
        : jdbc.sql("select * from entry_benefit where entry_id in (:ids) order by kind desc, name")
            .param("ids", entries.stream().map(EntryId::value).toList())
            .query(BenefitRows::benefit)
            .list();
  }

  List<Benefit> listByIds(Collection<BenefitId> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select * from entry_benefit where id in (:ids)")
            .param("ids", ids.stream().map(BenefitId::value).toList())
            .query(BenefitRows::benefit)
            .list();
  }

  List<Benefit> list(EditionId edition) {
    return jdbc.sql("select * from entry_benefit where edition_id = ? order by kind desc, name")
        .param(edition.value())
        .query(BenefitRows::benefit)
        .list();
  }

  /** Those of an edition that can still come to something. */
  List<Benefit> listOpen(EditionId edition) {
    return list(edition).stream().filter(benefit -> !benefit.state().isSettled()).toList();
  }

  /** False, and nothing written, if it was at another step by now. */
  boolean move(BenefitId id, BenefitState from, BenefitState to, Instant at, String note) {
    return 1
        == jdbc.sql(
                "update entry_benefit set state = ?, changed_at = ?, note = ?, due_at = null,"
                    + " due_zone = null, due_wording = null where id = ? and state = ?")
            .params(to.name(), SqlTime.of(at), note, id.value(), from.name())
            .update();
  }

  void setProject(BenefitId id, ProjectType type) {
    jdbc.sql("update entry_benefit set project_type = ? where id = ?")
        .params(type.name(), id.value())
        .update();
  }

  void setDue(BenefitId id, Deadline due) {
    jdbc.sql("update entry_benefit set due_at = ?, due_zone = ?, due_wording = ? where id = ?")
        .params(SqlTime.of(due.at()), due.zone().getId(), due.wording(), id.value())
        .update();
  }

  private static Benefit benefit(ResultSet row, int number) throws SQLException {
    String project = row.getString("project_type");
    return new Benefit(
        new BenefitId(row.getString("id")),
        new EntryId(row.getString("entry_id")),
        new EditionId(row.getString("edition_id")),
        row.getString("offer_key"),
        BenefitKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("details"),
        BenefitState.valueOf(row.getString("state")),
        project == null ? null : ProjectType.valueOf(project),
        SqlTime.get(row, "offered_at"),
        SqlTime.get(row, "changed_at"),
        due(row),
        row.getString("note"));
  }

  private static @Nullable Deadline due(ResultSet row) throws SQLException {
    Instant at = SqlTime.find(row, "due_at");
    return at == null
        ? null
        : new Deadline(at, ZoneId.of(row.getString("due_zone")), row.getString("due_wording"));
  }
}
