package org.plenary.jury;

import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryNamesErased;
import org.plenary.identity.Erasure;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where an applicant's name stands in what jurors wrote about the entry, and the office where it
 * was judged late: the scores and all other words stay, the name gives way to the code. What was
 * signed is not touched: its seal proves it.
 */
@Component
class JudgedTraces {

  private final JdbcClient jdbc;

  JudgedTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(EntryNamesErased event) {
    String entry = event.entry().value();
    for (Map<String, Object> score :
        rows(
            "select s.assignment_id, s.criterion, s.note from jury_score s"
                + " join jury_assignment a on a.id = s.assignment_id where a.entry_id = ?",
            entry)) {
      rewrite(
          event.gone(),
          score.get("note"),
          "update jury_score set note = ? where assignment_id = ? and criterion = ?",
          score.get("assignment_id"),
          score.get("criterion"));
    }
    for (Map<String, Object> given :
        rows("select id, reason from jury_assignment where entry_id = ?", entry)) {
      rewrite(
          event.gone(),
          given.get("reason"),
          "update jury_assignment set reason = ? where id = ?",
          given.get("id"));
    }
    for (Map<String, Object> late :
        rows("select entry_id, reason from jury_late_judging where entry_id = ?", entry)) {
      rewrite(
          event.gone(),
          late.get("reason"),
          "update jury_late_judging set reason = ? where entry_id = ?",
          late.get("entry_id"));
    }
  }

  private List<Map<String, Object>> rows(String query, String entry) {
    return jdbc.sql(query).param(entry).query().listOfRows();
  }

  private void rewrite(Erasure gone, Object words, String update, Object... key) {
    String text = words == null ? "" : words.toString();
    String without = gone.of(text);
    if (!without.equals(text)) {
      jdbc.sql(update).param(without).params(key).update();
    }
  }
}
