package org.plenary.group;

import java.time.Instant;
import java.time.LocalDate;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What changes about somebody on the list after they came onto it. */
@Repository
class ExpertChangeRows {

  private final JdbcClient jdbc;

  ExpertChangeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean leave(ExpertId id, LocalDate on, String reason) {
    return jdbc.sql(
                "update group_expert set left_on = ?, left_reason = ? where id = ? and left_on is"
                    + " null")
            .params(on, reason, id.value())
            .update()
        == 1;
  }

  /** False where the member has an account already. */
  boolean letIn(ExpertId id, PersonId person) {
    return jdbc.sql("update group_expert set person_id = ? where id = ? and person_id is null")
            .params(person.value(), id.value())
            .update()
        == 1;
  }

  void setCapacity(ExpertId id, ExpertCapacity capacity) {
    jdbc.sql("update group_expert set capacity = ? where id = ?")
        .params(capacity.name(), id.value())
        .update();
  }

  /** Corrects what a row says; what stood there first is in its flags and in the record. */
  void correct(ExpertId id, String name, String organisation, String country, String region) {
    jdbc.sql(
            """
            update group_expert set name = ?, organisation = ?, country = ?, region = ?
            where id = ?
            """)
        .params(name, organisation, country, region, id.value())
        .update();
  }

  boolean settle(ExpertId id, ExpertFlag.Kind flag, String explanation, PersonId by, Instant at) {
    return jdbc.sql(
                """
                update group_expert_flag set explanation = ?, settled_by = ?, settled_at = ?
                where expert_id = ? and flag = ? and settled_at is null
                """)
            .params(explanation, by.value(), SqlTime.of(at), id.value(), flag.name())
            .update()
        == 1;
  }

  void erase(PersonId person, String code) {
    jdbc.sql("update group_expert set name = ?, organisation = '' where person_id = ?")
        .params(code, person.value())
        .update();
  }
}
