package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.identity.PersonId;
import org.plenary.programme.ApplicantType;
import org.plenary.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent, version by version. Added to, and never changed but where a name must go. */
@Repository
class SubmissionRows {

  private static final String SELECT =
      """
      select s.*, f.content as form_content from entry_submission s
      join entry_frozen_form f on f.sha256 = s.form_sha256
      where s.entry_id = ?
      """;

  private final JdbcClient jdbc;

  SubmissionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Submission one, String formSha256) {
    freezeForm(one.form(), formSha256);
    jdbc.sql(
            """
            insert into entry_submission (entry_id, version, receipt, submitted_at, submitted_by,
              is_correction, edition_revision, category, applicant_type, applicant, city, country,
              region, title, summary, answers, form_sha256, sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            one.entry().value(),
            one.version(),
            one.receipt(),
            SqlTime.of(one.at()),
            one.by().value(),
            one.isCorrection(),
            one.editionRevision(),
            one.category(),
            one.applicantType().name(),
            one.applicant(),
            one.city(),
            one.country(),
            one.region(),
            one.title(),
            one.answers().text(Basics.SUMMARY),
            one.answers().toJson(),
            formSha256,
            one.sha256())
        .update();
  }

  Optional<Submission> findLatest(EntryId entry) {
    return jdbc.sql(SELECT + " order by s.version desc limit 1")
        .param(entry.value())
        .query(SubmissionRows::submission)
        .optional();
  }

  Optional<Submission> find(EntryId entry, int version) {
    return jdbc.sql(SELECT + " and s.version = ?")
        .params(entry.value(), version)
        .query(SubmissionRows::submission)
        .optional();
  }

  /** Newest first. */
  List<Receipt> listReceipts(EntryId entry) {
    return jdbc.sql(
            "select receipt, submitted_at, version, sha256 from entry_submission"
                + " where entry_id = ? order by version desc")
        .param(entry.value())
        .query(
            (row, number) ->
                new Receipt(
                    row.getString("receipt"),
                    SqlTime.get(row, "submitted_at"),
                    row.getInt("version"),
                    row.getString("sha256")))
        .list();
  }

  /** What each says of itself in its newest version, in one statement. */
  Map<EntryId, String> summaries(Collection<EntryId> entries) {
    Map<EntryId, String> summaries = new HashMap<>();
    if (!entries.isEmpty()) {
      jdbc.sql(
              """
              select s.entry_id, s.summary from entry_submission s
                join entry_entry e on e.id = s.entry_id and e.version = s.version
               where e.id in (:entries)
              """)
          .param("entries", entries.stream().map(EntryId::value).toList())
          .query(
              row -> {
                summaries.put(new EntryId(row.getString("entry_id")), row.getString("summary"));
              });
    }
    return summaries;
  }

  Map<EntryId, Answers> answers(Collection<EntryId> entries) {
    Map<EntryId, Answers> answers = new HashMap<>();
    if (!entries.isEmpty()) {
      jdbc.sql(
              """
              select s.entry_id, s.answers from entry_submission s
                join entry_entry e on e.id = s.entry_id and e.version = s.version
               where e.id in (:entries)
              """)
          .param("entries", entries.stream().map(EntryId::value).toList())
          .query(
              row -> {
                answers.put(
                    new EntryId(row.getString("entry_id")),
                    Answers.fromJson(row.getString("answers")));
              });
    }
    return answers;
  }

  List<Submission> list(EntryId entry) {
    return jdbc.sql(SELECT + " order by s.version")
        .param(entry.value())
        .query(SubmissionRows::submission)
        .list();
  }

  void rewrite(Submission kept, Instant at) {
    jdbc.sql(
            """
            update entry_submission
               set applicant = ?, title = ?, summary = ?, answers = ?, erased_at = ?,
                   erased_sha256 = ?
             where entry_id = ? and version = ?
            """)
        .params(
            kept.applicant(),
            kept.title(),
            kept.answers().text(Basics.SUMMARY),
            kept.answers().toJson(),
            SqlTime.of(at),
            kept.sha256Now(),
            kept.entry().value(),
            kept.version())
        .update();
  }

  private void freezeForm(FormSchema form, String sha256) {
    boolean isKept =
        jdbc.sql("select count(*) from entry_frozen_form where sha256 = ?")
                .param(sha256)
                .query(Integer.class)
                .single()
            > 0;
    if (!isKept) {
      try {
        jdbc.sql("insert into entry_frozen_form (sha256, content) values (?, ?)")
            .params(sha256, form.toJson())
            .update();
      } catch (DuplicateKeyException keptSince) {
        // Another entry was sent in the same form at the same moment: it is kept, which is enough.
      }
    }
  }

  private static Submission submission(ResultSet row, int number) throws SQLException {
    return new Submission(
        new EntryId(row.getString("entry_id")),
        row.getInt("version"),
        row.getString("receipt"),
        SqlTime.get(row, "submitted_at"),
        new PersonId(row.getString("submitted_by")),
        row.getBoolean("is_correction"),
        row.getInt("edition_revision"),
        row.getString("category"),
        ApplicantType.valueOf(row.getString("applicant_type")),
        row.getString("applicant"),
        row.getString("city"),
        row.getString("country"),
        row.getString("region"),
        row.getString("title"),
        Answers.fromJson(row.getString("answers")),
        FormSchema.read(row.getString("form_content")),
        row.getString("sha256"),
        nameGone(row));
  }

  private static @Nullable NameGone nameGone(ResultSet row) throws SQLException {
    String sha256 = row.getString("erased_sha256");
    return sha256 == null ? null : new NameGone(SqlTime.get(row, "erased_at"), sha256);
  }
}
