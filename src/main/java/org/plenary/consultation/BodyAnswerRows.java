package org.plenary.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.identity.PersonId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of bodies, every one of them kept. */
@Component
class BodyAnswerRows {

  private final JdbcClient jdbc;

  BodyAnswerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(BodyAnswer answer, String by) {
    jdbc.sql(
            """
            insert into consultation_submission (id, round_id, body_id, answer_number, receipt,
                comment_count, submitted_by, submitted_by_name, submitted_at, is_informal,
                pdf_sha256, xlsx_sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            answer.id().value(),
            answer.round().value(),
            answer.body().value(),
            answer.number(),
            answer.receipt(),
            answer.comments(),
            by,
            answer.submittedBy(),
            SqlTime.of(answer.submittedAt()),
            answer.isInformal(),
            answer.pdfSha256(),
            answer.xlsxSha256())
        .update();
  }

  void setFrozen(SubmissionId id, Receipts.Frozen frozen) {
    ReceiptProof proof = frozen.proof();
    jdbc.sql(
            """
            update consultation_submission set pdf_sha256 = ?, xlsx_sha256 = ?, name_salt = ?,
                name_commitment = ?, proof_sha256 = ?
            where id = ?
            """)
        .params(
            frozen.pdf(),
            frozen.xlsx(),
            proof.salt(),
            proof.commitment(),
            proof.sha256(),
            id.value())
        .update();
  }

  /**
   * Puts earlier answers and their comments behind a later one. An answer in time is put behind
   * another in time only: what comes after the close takes nothing's place that counts.
   */
  void supersede(BodyAnswer later, Instant at) {
    String onlyLate = later.isInformal() ? " and is_informal = true" : "";
    jdbc.sql(
            """
            update consultation_submission set superseded_at = ?
            where round_id = ? and body_id = ? and id <> ? and superseded_at is null
            """
                + onlyLate)
        .params(SqlTime.of(at), later.round().value(), later.body().value(), later.id().value())
        .update();
    jdbc.sql(
            """
            update consultation_comment set state = 'SUPERSEDED', changed_at = ?,
                revision = revision + 1
            where round_id = ? and body_id = ? and submission_id <> ? and state = 'SUBMITTED'
            """
                + onlyLate)
        .params(SqlTime.of(at), later.round().value(), later.body().value(), later.id().value())
        .update();
  }

  Optional<BodyAnswer> find(SubmissionId id) {
    return jdbc.sql("select * from consultation_submission where id = ?")
        .param(id.value())
        .query(BodyAnswerRows::map)
        .optional();
  }

  /** Who handed it in; empty where that was the program. */
  Optional<PersonId> findSubmitter(SubmissionId id) {
    return jdbc.sql("select submitted_by from consultation_submission where id = ?")
        .param(id.value())
        .query(String.class)
        .optional()
        .filter(by -> !by.equals(DomainEvent.SYSTEM))
        .map(PersonId::new);
  }

  /** Latest first. */
  List<BodyAnswer> list(RoundId round, BodyId body) {
    return jdbc.sql(
            """
            select * from consultation_submission where round_id = ? and body_id = ?
            order by answer_number desc
            """)
        .params(round.value(), body.value())
        .query(BodyAnswerRows::map)
        .list();
  }

  static BodyAnswer map(ResultSet row, int number) throws SQLException {
    return new BodyAnswer(
        new SubmissionId(row.getString("id")),
        new RoundId(row.getString("round_id")),
        new BodyId(row.getString("body_id")),
        row.getInt("answer_number"),
        row.getString("receipt"),
        row.getInt("comment_count"),
        row.getString("submitted_by_name"),
        SqlTime.get(row, "submitted_at"),
        row.getBoolean("is_informal"),
        SqlTime.find(row, "superseded_at"),
        row.getString("pdf_sha256"),
        row.getString("xlsx_sha256"),
        proof(row),
        remade(row));
  }

  private static @Nullable ReceiptProof proof(ResultSet row) throws SQLException {
    String number = row.getString("proof_sha256");
    return number == null
        ? null
        : new ReceiptProof(row.getString("name_salt"), row.getString("name_commitment"), number);
  }

  private static @Nullable RemadeReceipt remade(ResultSet row) throws SQLException {
    Instant at = SqlTime.find(row, "remade_at");
    return at == null
        ? null
        : new RemadeReceipt(
            at, row.getString("remade_pdf_sha256"), row.getString("remade_xlsx_sha256"));
  }
}
