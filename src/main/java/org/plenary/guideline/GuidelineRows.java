package org.plenary.guideline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of guidelines. */
@Component
class GuidelineRows {

  private final JdbcClient jdbc;

  GuidelineRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Guideline guideline, String by) {
    jdbc.sql(
            """
            insert into guideline_guideline (id, title, language, started_at, started_by)
            values (?, ?, ?, ?, ?)
            """)
        .param(guideline.id().value())
        .param(guideline.title())
        .param(guideline.language().toLanguageTag())
        .param(SqlTime.of(guideline.startedAt()))
        .param(by)
        .update();
  }

  Optional<Guideline> find(GuidelineId id) {
    return jdbc.sql("select * from guideline_guideline where id = ?")
        .param(id.value())
        .query(GuidelineRows::map)
        .optional();
  }

  /** As {@link #find}; until the transaction ends nobody else begins or freezes a draft of it. */
  Optional<Guideline> findLocked(GuidelineId id) {
    return jdbc.sql("select * from guideline_guideline where id = ? for update")
        .param(id.value())
        .query(GuidelineRows::map)
        .optional();
  }

  /** Newest first. */
  List<Guideline> list() {
    return jdbc.sql("select * from guideline_guideline order by started_at desc, id")
        .query(GuidelineRows::map)
        .list();
  }

  Map<GuidelineId, String> titles(Collection<GuidelineId> ids) {
    Map<GuidelineId, String> titles = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select id, title from guideline_guideline where id in (:ids)")
          .param("ids", ids.stream().map(GuidelineId::value).toList())
          .query(
              row -> {
                titles.put(new GuidelineId(row.getString(1)), row.getString(2));
              });
    }
    return titles;
  }

  Map<String, String> titlesOfDrafts(Collection<String> drafts) {
    Map<String, String> titles = new HashMap<>();
    if (!drafts.isEmpty()) {
      jdbc.sql(
              "select d.id, g.title from guideline_draft d join guideline_guideline g on g.id ="
                  + " d.guideline_id where d.id in (:ids)")
          .param("ids", drafts)
          .query(
              row -> {
                titles.put(row.getString(1), row.getString(2));
              });
    }
    return titles;
  }

  void rename(GuidelineId id, String title) {
    jdbc.sql("update guideline_guideline set title = ? where id = ?")
        .params(title, id.value())
        .update();
  }

  private static Guideline map(ResultSet row, int number) throws SQLException {
    return new Guideline(
        new GuidelineId(row.getString("id")),
        row.getString("title"),
        Locale.forLanguageTag(row.getString("language")),
        SqlTime.get(row, "started_at"));
  }
}
