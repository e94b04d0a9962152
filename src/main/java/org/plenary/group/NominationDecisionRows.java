package org.plenary.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the office writes into nominations: checked, sent back, leaned to, decided, erased. */
@Repository
class NominationDecisionRows {

  private final JdbcClient jdbc;

  NominationDecisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void sendBack(NominationId id, String remark, Instant until) {
    jdbc.sql(
            """
            update group_nomination set state = 'INCOMPLETE', remark = ?, complete_until = ?,
              checked_at = null, checked_by = null, leaning = null, leaning_at = null
            where id = ?
            """)
        .params(remark, SqlTime.of(until), id.value())
        .update();
  }

  void check(NominationId id, PersonId by, Instant at) {
    jdbc.sql("update group_nomination set checked_at = ?, checked_by = ? where id = ?")
        .params(SqlTime.of(at), by.value(), id.value())
        .update();
  }

  void lean(NominationId id, @Nullable Leaning leaning, Instant at) {
    jdbc.sql("update group_nomination set leaning = :leaning, leaning_at = :at where id = :id")
        .param("leaning", leaning == null ? null : leaning.name())
        .param("at", leaning == null ? null : SqlTime.of(at))
        .param("id", id.value())
        .update();
  }

  void decide(NominationId id, NominationState state, @Nullable Integer rank, Instant at) {
    jdbc.sql(
            """
            update group_nomination set state = :state, reserve_rank = :rank, decided_at = :at
            where id = :id
            """)
        .param("state", state.name())
        .param("rank", rank)
        .param("at", SqlTime.of(at))
        .param("id", id.value())
        .update();
  }

  /** Takes the name out of the row; country, region and numbers stay. */
  void erase(NominationId id, String code, Instant at) {
    jdbc.sql(
            """
            update group_nomination set nominee_name = ?, nominee_email = '', organisation = '',
              remark = null, erased_at = ?
            where id = ?
            """)
        .params(code, SqlTime.of(at), id.value())
        .update();
  }
}
