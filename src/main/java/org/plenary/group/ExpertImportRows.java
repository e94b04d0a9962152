package org.plenary.group;

import java.time.Instant;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of lists that were taken in. */
@Repository
class ExpertImportRows {

  private final JdbcClient jdbc;

  ExpertImportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void requireNew(GroupId group, String sha256) {
    boolean isKnown =
        jdbc.sql("select count(*) from group_import where group_id = ? and sha256 = ?")
                .params(group.value(), sha256)
                .query(Integer.class)
                .single()
            > 0;
    if (isKnown) {
      throw new ImportRefused("known");
    }
  }

  void insert(
      String id,
      GroupId group,
      String fileName,
      String sha256,
      ExpertList list,
      PersonId by,
      Instant at) {
    jdbc.sql(
            """
            insert into group_import
              (id, group_id, file_name, sha256, line_count, claimed_count, imported_by, imported_at)
            values (:id, :group, :file, :sha, :lines, :claimed, :by, :at)
            """)
        .param("id", id)
        .param("group", group.value())
        .param("file", fileName)
        .param("sha", sha256)
        .param("lines", list.lines().size())
        .param("claimed", list.claimed())
        .param("by", by.value())
        .param("at", SqlTime.of(at))
        .update();
  }
}
