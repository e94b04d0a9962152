package org.plenary.consultation;

import java.util.List;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Erasure;
import org.plenary.identity.PersonalTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where somebody's name stands in what was said in rounds. The comments and their answers stay,
 * under the code of the account; so do those made without it from the same address.
 */
@Component
class CommentTraces implements PersonalTraces {

  private record Words(String table, String id, String column, String where) {}

  /** Written with the account, or on the public page from its address. */
  private static final String OWN =
      "(person_id = :person or voice_id in"
          + " (select id from consultation_voice where lower(email) = lower(:email)))";

  private static final String OF_OWN =
      "comment_id in (select id from consultation_comment where " + OWN + ")";

  private static final List<Words> WORDS =
      List.of(
          new Words("consultation_comment", "id", "content", OWN),
          new Words("consultation_comment", "id", "proposed", OWN),
          new Words("consultation_comment", "id", "reason", OWN),
          new Words("consultation_answer", "comment_id", "words", OF_OWN),
          new Words("consultation_answer", "comment_id", "satisfaction_words", OF_OWN),
          new Words("consultation_answer", "comment_id", "objection_words", OF_OWN),
          new Words("consultation_answer_step", "comment_id", "words", OF_OWN));

  private final JdbcClient jdbc;
  private final ReceiptTraces receipts;
  private final Attachments files;

  CommentTraces(JdbcClient jdbc, ReceiptTraces receipts, Attachments files) {
    this.jdbc = jdbc;
    this.receipts = receipts;
    this.files = files;
  }

  @Override
  public void erase(Erasure gone) {
    List<ReceiptTraces.Told> told = receipts.list(gone);
    WORDS.forEach(words -> erase(words, gone));
    own(gone).forEach(comment -> files.rename(comment.subject(), gone::of));
    update(
        "update consultation_comment set author_name = :code where person_id = :person or voice_id"
            + " in (select id from consultation_voice where lower(email) = lower(:email))",
        gone);
    update(
        "update consultation_voice set name = :code, email = :nowhere"
            + " where lower(email) = lower(:email)",
        gone);
    receipts.remake(gone, told);
  }

  private List<CommentId> own(Erasure gone) {
    return jdbc.sql("select id from consultation_comment where " + OWN)
        .param("person", gone.person().value())
        .param("email", gone.email())
        .query((row, number) -> new CommentId(row.getString("id")))
        .list();
  }

  private void update(String sql, Erasure gone) {
    jdbc.sql(sql)
        .param("code", gone.code())
        .param("nowhere", gone.nowhere())
        .param("email", gone.email())
        .param("person", gone.person().value())
        .update();
  }

  private void erase(Words words, Erasure gone) {
    record Row(String id, String text) {}
    jdbc
        .sql(
            "select %s, %s from %s where %s"
                .formatted(words.id, words.column, words.table, words.where))
        .param("person", gone.person().value())
        .param("email", gone.email())
        .query((row, number) -> new Row(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .filter(row -> !gone.of(row.text).equals(row.text))
        .forEach(
            row ->
                jdbc.sql(
                        "update %1$s set %2$s = ? where %3$s = ? and %2$s = ?"
                            .formatted(words.table, words.column, words.id))
                    .params(gone.of(row.text), row.id, row.text)
                    .update());
  }
}
