package org.plenary.verdict;

import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.jury.JurorId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of signatures beside verdicts. */
@Component
class ChairSignatureRows {

  private final JdbcClient jdbc;

  ChairSignatureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(EditionId edition, ChairSignature signature) {
    jdbc.sql(
            """
            insert into jury_chair_signature (edition_id, juror_id, signed_by, sha256, signed_at)
            values (?, ?, ?, ?, ?)
            """)
        .param(edition.value())
        .param(signature.juror().value())
        .param(signature.signedBy().value())
        .param(signature.sha256())
        .param(SqlTime.of(signature.signedAt()))
        .update();
  }

  Optional<ChairSignature> find(EditionId edition) {
    return jdbc.sql("select * from jury_chair_signature where edition_id = ?")
        .param(edition.value())
        .query(
            (row, number) ->
                new ChairSignature(
                    new JurorId(row.getString("juror_id")),
                    new PersonId(row.getString("signed_by")),
                    row.getString("sha256"),
                    SqlTime.get(row, "signed_at")))
        .optional();
  }
}
