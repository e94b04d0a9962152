package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who write entries with their owners. Of an invitation only the token's hash is kept. */
@Repository
class CoEditorRows {

  private final JdbcClient jdbc;

  CoEditorRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(CoEditor editor, String tokenSha256, PersonId by) {
    jdbc.sql(
            "insert into entry_co_editor (id, entry_id, email, token_sha256, invited_at,"
                + " invited_by) values (?, ?, ?, ?, ?, ?)")
        .params(
            editor.id(),
            editor.entry().value(),
            editor.email(),
            tokenSha256,
            SqlTime.of(editor.invitedAt()),
            by.value())
        .update();
  }

  Optional<CoEditor> findByToken(String tokenSha256) {
    return jdbc.sql("select * from entry_co_editor where token_sha256 = ?")
        .param(tokenSha256)
        .query((row, number) -> coEditor(row))
        .optional();
  }

  Optional<CoEditor> findByEmail(EntryId entry, String email) {
    return jdbc.sql("select * from entry_co_editor where entry_id = ? and email = ?")
        .params(entry.value(), email)
        .query((row, number) -> coEditor(row))
        .optional();
  }

  List<CoEditor> list(EntryId entry) {
    return jdbc.sql("select * from entry_co_editor where entry_id = ? order by invited_at, id")
        .param(entry.value())
        .query((row, number) -> coEditor(row))
        .list();
  }

  /** False where somebody joined by this invitation before, or it was taken back. */
  boolean join(CoEditor editor, PersonId person, Instant at) {
    return jdbc.sql(
                "update entry_co_editor set person_id = ?, joined_at = ?"
                    + " where id = ? and joined_at is null")
            .params(person.value(), SqlTime.of(at), editor.id())
            .update()
        == 1;
  }

  void delete(CoEditor editor) {
    jdbc.sql("delete from entry_co_editor where id = ?").param(editor.id()).update();
  }

  /** Everything of somebody who joined, and invitations to their address. */
  List<CoEditor> listOf(PersonId person, String email) {
    return jdbc.sql("select * from entry_co_editor where person_id = ? or email = ?")
        .params(person.value(), email.toLowerCase(Locale.ROOT))
        .query((row, number) -> coEditor(row))
        .list();
  }

  void setEmail(CoEditor editor, String email) {
    jdbc.sql("update entry_co_editor set email = ? where id = ?")
        .params(email, editor.id())
        .update();
  }

  boolean hasJoined(EntryId entry, PersonId person) {
    return jdbc.sql(
                "select count(*) from entry_co_editor"
                    + " where entry_id = ? and person_id = ? and joined_at is not null")
            .params(entry.value(), person.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  static CoEditor coEditor(ResultSet row) throws SQLException {
    String person = row.getString("person_id");
    return new CoEditor(
        row.getString("id"),
        new EntryId(row.getString("entry_id")),
        row.getString("email"),
        person == null ? null : new PersonId(person),
        SqlTime.get(row, "invited_at"),
        SqlTime.find(row, "joined_at"));
  }
}
