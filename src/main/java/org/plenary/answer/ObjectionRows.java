package org.plenary.answer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.consultation.CommentColumns;
import org.plenary.consultation.CommentId;
import org.plenary.guideline.GuidelineId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objections to answers, and what the office made of them. */
@Component
class ObjectionRows {

  private static final String OBJECTED =
      """
       from consultation_comment c join consultation_answer a on a.comment_id = c.id
      where c.state = 'SUBMITTED' and c.hidden_at is null
          and a.satisfaction = 'OBJECTED'
      """;

  private final JdbcClient jdbc;

  ObjectionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those to be looked at first, then as they came; of these guidelines, or of all. */
  List<Objection> list(Set<GuidelineId> guidelines) {
    return jdbc.sql(
            "select c.*,"
                + AnswerColumns.BESIDE_COMMENT
                + OBJECTED
                + " and (:all = true or c.guideline_id in (:guidelines))"
                + " order by case when a.objection_outcome is null then 0 else 1 end,"
                + " a.satisfaction_at, c.comment_number")
        .param("all", guidelines.isEmpty())
        .param("guidelines", RegisterQuery.texts(guidelines, GuidelineId::value))
        .query(
            (row, number) ->
                new Objection(
                    CommentColumns.read(row, number), AnswerColumns.besideComment(row, number)))
        .list();
  }

  int countOpen(GuidelineId guideline) {
    return jdbc.sql(
            "select count(*)"
                + OBJECTED
                + " and c.guideline_id = ? and a.objection_outcome is null")
        .param(guideline.value())
        .query(Integer.class)
        .single();
  }

  /** One column of these comments, by id. */
  Map<String, String> words(String column, Collection<String> ids) {
    Map<String, String> words = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select id, " + column + " from consultation_comment where id in (:ids)")
          .param("ids", ids)
          .query(
              row -> {
                words.put(row.getString(1), row.getString(2));
              });
    }
    return words;
  }

  void answer(CommentId id, ObjectionOutcome outcome, String words, Instant at) {
    jdbc.sql(
            """
            update consultation_answer set objection_outcome = ?, objection_words = ?,
                objection_answered_at = ?
            where comment_id = ?
            """)
        .params(outcome.name(), words, SqlTime.of(at), id.value())
        .update();
  }
}
