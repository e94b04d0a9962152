package org.plenary.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of amended texts. */
@Repository
class AmendmentRows {

  private static final String SELECT =
      "select c.*, a.guideline_id from adoption_amendment c join adoption_clearance a on a.id ="
          + " c.clearance_id";

  private final JdbcClient jdbc;

  AmendmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(ClearanceId clearance, DraftId draft, String by, Instant at) {
    jdbc.sql(
            """
            insert into adoption_amendment (draft_id, clearance_id, frozen_by, frozen_at, words)
            values (?, ?, ?, ?, '')
            """)
        .params(draft.value(), clearance.value(), by, SqlTime.of(at))
        .update();
  }

  /** False where somebody was faster. */
  boolean judge(DraftId draft, PersonId by, Instant at, boolean isAsDecided, String words) {
    return jdbc.sql(
                """
                update adoption_amendment
                set judged_by = ?, judged_at = ?, is_as_decided = ?, words = ?
                where draft_id = ? and judged_by is null
                """)
            .params(by.value(), SqlTime.of(at), isAsDecided, words, draft.value())
            .update()
        == 1;
  }

  Optional<Amendment> find(DraftId draft) {
    return jdbc.sql(SELECT + " where c.draft_id = ?")
        .param(draft.value())
        .query(AmendmentRows::read)
        .optional();
  }

  /** Of every clearance, the latest first. */
  List<Amendment> list(GuidelineId guideline) {
    return jdbc.sql(SELECT + " where a.guideline_id = ? order by c.frozen_at desc, c.draft_id")
        .param(guideline.value())
        .query(AmendmentRows::read)
        .list();
  }

  /** Those that wait for somebody else than this person. */
  Set<DraftId> listForOthersThan(PersonId one) {
    return new HashSet<>(
        jdbc.sql(
                "select draft_id from adoption_amendment where judged_by is null and frozen_by <>"
                    + " ?")
            .param(one.value())
            .query((row, number) -> new DraftId(row.getString(1)))
            .list());
  }

  private static Amendment read(ResultSet row, int number) throws SQLException {
    String judge = row.getString("judged_by");
    return new Amendment(
        new ClearanceId(row.getString("clearance_id")),
        new GuidelineId(row.getString("guideline_id")),
        new DraftId(row.getString("draft_id")),
        new PersonId(row.getString("frozen_by")),
        SqlTime.get(row, "frozen_at"),
        judge == null ? null : new PersonId(judge),
        SqlTime.find(row, "judged_at"),
        row.getBoolean("is_as_decided"),
        row.getString("words"));
  }
}
