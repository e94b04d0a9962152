package org.plenary.guideline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of files that became text, and of what they lost on the way. */
@Component
class ImportRows {

  private static final int LONGEST_NAME = 255;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  ImportRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  void insert(DraftId draft, ReadText text, String by, Instant at) {
    String id = Ids.next();
    String name = text.fileName();
    jdbc.sql(
            """
            insert into guideline_import
                (id, draft_id, file_name, sha256, imported_at, imported_by, paragraphs)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(id)
        .param(draft.value())
        .param(name.substring(Math.max(0, name.length() - LONGEST_NAME)))
        .param(text.sha256())
        .param(SqlTime.of(at))
        .param(by)
        .param(text.paragraphs().size())
        .update();
    List<Loss> losses = text.losses();
    batches.batchUpdate(
        """
        insert into guideline_import_loss (import_id, position, kind, occurrences, example)
        values (?, ?, ?, ?, ?)
        """,
        losses,
        100,
        (statement, loss) -> {
          statement.setString(1, id);
          statement.setInt(2, losses.indexOf(loss));
          statement.setString(3, loss.kind().name());
          statement.setInt(4, loss.occurrences());
          statement.setString(5, loss.example());
        });
  }

  List<DraftImport> list(DraftId draft) {
    Map<String, List<Loss>> losses = losses(draft);
    return jdbc.sql(
            "select * from guideline_import where draft_id = ? order by imported_at desc, id")
        .param(draft.value())
        .query(
            (row, number) ->
                new DraftImport(
                    row.getString("file_name"),
                    SqlTime.get(row, "imported_at"),
                    row.getInt("paragraphs"),
                    losses.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  private Map<String, List<Loss>> losses(DraftId draft) {
    Map<String, List<Loss>> losses = new HashMap<>();
    jdbc.sql(
            """
            select l.* from guideline_import_loss l join guideline_import i on i.id = l.import_id
            where i.draft_id = ? order by l.import_id, l.position
            """)
        .param(draft.value())
        .query(
            row -> {
              losses
                  .computeIfAbsent(row.getString("import_id"), id -> new ArrayList<>())
                  .add(
                      new Loss(
                          LossKind.valueOf(row.getString("kind")),
                          row.getInt("occurrences"),
                          row.getString("example")));
            });
    return losses;
  }
}
