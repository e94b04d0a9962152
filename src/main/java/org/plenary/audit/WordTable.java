package org.plenary.audit;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.shared.NameErased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the lines of the record that hold a name, and what the record tells of removed words. */
@Repository
class WordTable {

  private final JdbcClient jdbc;

  WordTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Lines in which one of the traces may stand, and whose words are not sealed themselves; in their
   * order.
   */
  List<AuditRecord> listNaming(NameErased gone, long after, int limit) {
    List<Object> parameters = new ArrayList<>(List.of(after, WordsRemoved.EVENT));
    List<String> places = new ArrayList<>();
    for (String trace : gone.traces()) {
      places.add("locate(lower(?), lower(r.fact_json)) > 0");
      parameters.add(new String(JsonStringEncoder.getInstance().quoteAsString(trace)));
    }
    parameters.add(limit);
    return jdbc.sql(
            AuditTable.LINES
                + " where r.record_no > ? and r.event <> ? and r.fact_salt is not null"
                + " and (s.seal_format is null or s.seal_format = 2) and ("
                + String.join(" or ", places)
                + ") order by r.record_no limit ?")
        .params(parameters)
        .query(AuditTable::read)
        .list();
  }

  /** The lines as they are once nobody else removes words from them. */
  List<AuditRecord> lock(Collection<Long> numbers) {
    jdbc.sql("select record_no from audit_record where record_no in (:all) for update")
        .param("all", numbers)
        .query(Long.class)
        .list();
    return jdbc.sql(AuditTable.LINES + " where r.record_no in (:all)")
        .param("all", numbers)
        .query(AuditTable::read)
        .list();
  }

  /** What the record last told of each of these lines, by its number. */
  Map<Long, String> commitmentsSince(Collection<Long> numbers) {
    Map<Long, String> since = new HashMap<>();
    jdbc
        .sql(
            AuditTable.LINES
                + " where r.subject_kind = :kind and r.subject_id in (:all) and r.event = :event"
                + " order by r.record_no")
        .param("kind", WordsRemoved.subject(0).kind())
        .param("all", numbers.stream().map(String::valueOf).toList())
        .param("event", WordsRemoved.EVENT)
        .query(AuditTable::read)
        .stream()
        .filter(AuditRecord::saysWhatItFirstSaid)
        .forEach(
            removal -> since.put(WordsRemoved.lineOf(removal), WordsRemoved.commitmentOf(removal)));
    return since;
  }
}
