package org.plenary.consultation;

import java.util.List;
import org.plenary.identity.Erasure;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of bodies, as the name of somebody leaves them. */
@Component
class AnswerTraceRows {

  private final JdbcClient jdbc;

  AnswerTraceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those somebody handed in, or wrote a comment of. */
  List<BodyAnswer> list(PersonId person) {
    return jdbc.sql(
            """
            select * from consultation_submission where submitted_by = :person or id in
              (select submission_id from consultation_comment where person_id = :person)
            order by submitted_at, id
            """)
        .param("person", person.value())
        .query(BodyAnswerRows::map)
        .list();
  }

  PersonId getSubmitter(SubmissionId id) {
    return jdbc.sql("select submitted_by from consultation_submission where id = ?")
        .param(id.value())
        .query((row, number) -> new PersonId(row.getString(1)))
        .single();
  }

  /** The code in place of the name wherever they submitted; with the name goes its salt. */
  void forgetName(Erasure gone) {
    jdbc.sql(
            """
            update consultation_submission set submitted_by_name = ?, name_salt = null
            where submitted_by = ?
            """)
        .params(gone.code(), gone.person().value())
        .update();
  }

  void setRemade(SubmissionId id, RemadeReceipt since) {
    jdbc.sql(
            """
            update consultation_submission set remade_at = ?, remade_pdf_sha256 = ?,
                remade_xlsx_sha256 = ?
            where id = ?
            """)
        .params(SqlTime.of(since.at()), since.pdfSha256(), since.xlsxSha256(), id.value())
        .update();
  }
}
