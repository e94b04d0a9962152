package org.plenary.entry;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations by which the office asks somebody to own an entry. */
@Repository
class TakeOverRows {

  private final JdbcClient jdbc;

  TakeOverRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever accepts this invitation owns the entry. */
  void set(CoEditor editor, String reason) {
    jdbc.sql("update entry_co_editor set takes_over_reason = ? where id = ?")
        .params(reason, editor.id())
        .update();
  }

  /** Whoever has the link of this token may accept it, with the others it was sent with. */
  void bind(CoEditor editor, String tokenSha256) {
    jdbc.sql("update entry_co_editor set together_sha256 = ? where id = ?")
        .params(tokenSha256, editor.id())
        .update();
  }

  /** Nobody who was asked to own this entry and has not accepted can do so any more. */
  void end(EntryId entry) {
    jdbc.sql(
            "delete from entry_co_editor where entry_id = ? and takes_over_reason is not null"
                + " and joined_at is null")
        .param(entry.value())
        .update();
  }

  /** Those nobody has accepted yet. */
  List<CoEditor> listTogether(String tokenSha256) {
    return jdbc.sql(
            "select * from entry_co_editor where together_sha256 = ? and joined_at is null"
                + " order by entry_id")
        .param(tokenSha256)
        .query((row, number) -> CoEditorRows.coEditor(row))
        .list();
  }

  /**
   * Why the holder of this invitation is to own the entry; empty where they write with its owner.
   */
  Optional<String> find(CoEditor editor) {
    return jdbc.sql(
            "select takes_over_reason from entry_co_editor"
                + " where id = ? and takes_over_reason is not null")
        .param(editor.id())
        .query(String.class)
        .optional();
  }
}
