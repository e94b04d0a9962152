package org.plenary.verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the verdict. */
@Component
class VerdictRows {

  private final JdbcClient jdbc;

  VerdictRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void place(EditionId edition, String slot, SlotDecision decision) {
    for (String table : List.of("jury_placement", "jury_slot_reason")) {
      jdbc.sql("delete from " + table + " where edition_id = ? and slot = ?")
          .param(edition.value())
          .param(slot)
          .update();
    }
    insert(edition, slot, Placement.Standing.WINNER, decision.winners());
    insert(edition, slot, Placement.Standing.RESERVE, decision.reserves());
    jdbc.sql("insert into jury_slot_reason (edition_id, slot, reason, ground) values (?, ?, ?, ?)")
        .param(edition.value())
        .param(slot)
        .param(decision.reason())
        .param(decision.ground() == null ? null : decision.ground().name())
        .update();
  }

  private void insert(
      EditionId edition, String slot, Placement.Standing standing, List<EntryId> entries) {
    int rank = 1;
    for (EntryId entry : entries) {
      jdbc.sql(
              """
              insert into jury_placement (edition_id, slot, entry_id, standing, rank_number)
              values (?, ?, ?, ?, ?)
              """)
          .param(edition.value())
          .param(slot)
          .param(entry.value())
          .param(standing.name())
          .param(rank++)
          .update();
    }
  }

  List<Placement> list(EditionId edition) {
    return jdbc.sql(
            """
            select * from jury_placement where edition_id = ?
            order by slot, standing desc, rank_number
            """)
        .param(edition.value())
        .query(VerdictRows::placement)
        .list();
  }

  Map<String, MentionGround> grounds(EditionId edition) {
    Map<String, MentionGround> grounds = new HashMap<>();
    jdbc.sql(
            "select slot, ground from jury_slot_reason where edition_id = ? and ground is not null")
        .param(edition.value())
        .query(
            row -> {
              grounds.put(row.getString("slot"), MentionGround.valueOf(row.getString("ground")));
            });
    return grounds;
  }

  Map<String, String> reasons(EditionId edition) {
    Map<String, String> reasons = new HashMap<>();
    jdbc.sql("select slot, reason from jury_slot_reason where edition_id = ?")
        .param(edition.value())
        .query(
            row -> {
              reasons.put(row.getString(1), row.getString(2));
            });
    return reasons;
  }

  void release(EditionId edition, Placement placement, Instant at) {
    jdbc.sql(
            """
            update jury_placement set released_at = ?
            where edition_id = ? and slot = ? and entry_id = ?
            """)
        .param(SqlTime.of(at))
        .param(edition.value())
        .param(placement.slot())
        .param(placement.entry().value())
        .update();
  }

  /** False if somebody was faster. */
  boolean promote(EditionId edition, Placement reserve, int rank, Instant at) {
    return jdbc.sql(
                """
                update jury_placement set standing = 'WINNER', rank_number = ?, promoted_at = ?
                where edition_id = ? and slot = ? and entry_id = ? and standing = 'RESERVE'
                """)
            .param(rank)
            .param(SqlTime.of(at))
            .param(edition.value())
            .param(reserve.slot())
            .param(reserve.entry().value())
            .update()
        == 1;
  }

  void sign(Verdict verdict) {
    jdbc.sql(
            """
            insert into jury_verdict (edition_id, statement, content, sha256, signed_by, signed_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(verdict.edition().value())
        .param(verdict.statement())
        .param(verdict.content())
        .param(verdict.sha256())
        .param(verdict.signedBy().value())
        .param(SqlTime.of(verdict.signedAt()))
        .update();
  }

  /** False if they are public already. */
  boolean publish(EditionId edition, Instant at) {
    return jdbc.sql(
                """
                update jury_verdict set published_at = ?
                where edition_id = ? and published_at is null
                """)
            .param(SqlTime.of(at))
            .param(edition.value())
            .update()
        == 1;
  }

  boolean isSigned(EditionId edition) {
    return find(edition).isPresent();
  }

  Set<EditionId> listPublic() {
    return jdbc
        .sql("select edition_id from jury_verdict where published_at is not null")
        .query(String.class)
        .stream()
        .map(EditionId::new)
        .collect(Collectors.toSet());
  }

  Optional<Verdict> find(EditionId edition) {
    return jdbc.sql("select * from jury_verdict where edition_id = ?")
        .param(edition.value())
        .query(
            (row, number) ->
                new Verdict(
                    edition,
                    row.getString("statement"),
                    row.getString("content"),
                    row.getString("sha256"),
                    new PersonId(row.getString("signed_by")),
                    SqlTime.get(row, "signed_at"),
                    SqlTime.find(row, "published_at")))
        .optional();
  }

  private static Placement placement(ResultSet row, int number) throws SQLException {
    return new Placement(
        row.getString("slot"),
        new EntryId(row.getString("entry_id")),
        Placement.Standing.valueOf(row.getString("standing")),
        row.getInt("rank_number"),
        SqlTime.find(row, "promoted_at"),
        SqlTime.find(row, "released_at"));
  }
}
