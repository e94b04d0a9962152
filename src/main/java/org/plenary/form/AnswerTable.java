package org.plenary.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.SqlLike;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables behind {@link StoredAnswers}. */
@Repository
class AnswerTable {

  private final JdbcClient jdbc;

  AnswerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String document, StoredAnswer answer) {
    bind(
            """
            insert into form_answer (document_id, field_key, answer, revision, saved_at, saved_by)
            values (:document, :key, :answer, :revision, :at, :by)
            """,
            document,
            answer)
        .update();
  }

  /** Whether the answer still had the revision before this one, and is now changed. */
  boolean update(String document, StoredAnswer answer) {
    return bind(
                """
                update form_answer
                set answer = :answer, revision = :revision, saved_at = :at, saved_by = :by
                where document_id = :document and field_key = :key and revision = :revision - 1
                """,
                document,
                answer)
            .update()
        == 1;
  }

  Optional<StoredAnswer> find(String document, String key) {
    return jdbc.sql("select * from form_answer where document_id = ? and field_key = ?")
        .params(document, key)
        .query((row, number) -> stored(row))
        .optional();
  }

  List<StoredAnswer> list(String document) {
    return jdbc.sql("select * from form_answer where document_id = ? order by field_key")
        .param(document)
        .query((row, number) -> stored(row))
        .list();
  }

  Map<String, Answers> list(Collection<String> documents, Collection<String> keys) {
    Map<String, Answers> found = new TreeMap<>();
    documents.forEach(document -> found.put(document, Answers.NONE));
    if (documents.isEmpty() || keys.isEmpty()) {
      return found;
    }
    jdbc.sql("select * from form_answer where document_id in (:documents) and field_key in (:keys)")
        .param("documents", documents)
        .param("keys", keys)
        .query(
            row -> {
              StoredAnswer answer = stored(row);
              found.merge(
                  row.getString("document_id"),
                  Answers.NONE,
                  (before, none) -> before.with(answer.key(), answer.value()));
            });
    return found;
  }

  void setAside(String document, StoredAnswer answer) {
    dropAside(document, answer.key(), answer.savedBy());
    bind(
            """
            insert into form_aside (document_id, field_key, answer, typed_at, typed_by)
            values (:document, :key, :answer, :at, :by)
            """,
            document,
            answer)
        .update();
  }

  List<SetAside> listAside(String document, String by) {
    return jdbc.sql(
            "select * from form_aside where document_id = ? and typed_by = ? order by field_key")
        .params(document, by)
        .query(
            (row, number) ->
                new SetAside(
                    row.getString("field_key"),
                    value(row),
                    by,
                    row.getTimestamp("typed_at").toInstant()))
        .list();
  }

  void dropAside(String document, String key, String by) {
    jdbc.sql("delete from form_aside where document_id = ? and field_key = ? and typed_by = ?")
        .params(document, key, by)
        .update();
  }

  void dropAsides(String by) {
    jdbc.sql("delete from form_aside where typed_by = ?").param(by).update();
  }

  void rewrite(String document, String key, @Nullable Object value) {
    jdbc.sql(
            """
            update form_answer set answer = ?, revision = revision + 1
            where document_id = ? and field_key = ?
            """)
        .params(Json.write(value), document, key)
        .update();
  }

  List<String> listWith(String words) {
    return jdbc.sql(
            """
            select distinct document_id from form_answer
            where lower(answer) like ? escape '!' order by document_id
            """)
        .param(SqlLike.containing(words))
        .query(String.class)
        .list();
  }

  void delete(String document) {
    jdbc.sql("delete from form_aside where document_id = ?").param(document).update();
    jdbc.sql("delete from form_answer where document_id = ?").param(document).update();
  }

  private JdbcClient.StatementSpec bind(String sql, String document, StoredAnswer answer) {
    return jdbc.sql(sql)
        .param("document", document)
        .param("key", answer.key())
        .param("answer", Json.write(answer.value()))
        .param("revision", answer.revision())
        .param("at", Timestamp.from(answer.savedAt()))
        .param("by", answer.savedBy());
  }

  private static StoredAnswer stored(ResultSet row) throws SQLException {
    return new StoredAnswer(
        row.getString("field_key"),
        value(row),
        row.getInt("revision"),
        row.getTimestamp("saved_at").toInstant(),
        row.getString("saved_by"));
  }

  private static @Nullable Object value(ResultSet row) throws SQLException {
    return Json.readValue(row.getString("answer"));
  }
}
