package org.plenary.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the record. What changes a line is {@link WordRemoval} alone. */
@Repository
class AuditTable {

  static final String LINES =
      """
      select r.*, s.seal_no, s.seal_format, s.hash from audit_record r
        left join audit_seal s on s.record_no = r.record_no
      """;

  private final JdbcClient jdbc;

  AuditTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AuditRecord> list(AuditFilter filter, int offset, int limit) {
    List<Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    parameters.add(limit);
    parameters.add(offset);
    return jdbc.sql(LINES + where + " order by r.record_no desc limit ? offset ?")
        .params(parameters)
        .query(AuditTable::read)
        .list();
  }

  int count(AuditFilter filter) {
    List<Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    return jdbc.sql("select count(*) from audit_record r" + where)
        .params(parameters)
        .query(Integer.class)
        .single();
  }

  List<AuditRecord> listUnsealed(int limit) {
    return jdbc.sql(LINES + " where s.record_no is null order by r.record_no limit ?")
        .param(limit)
        .query(AuditTable::read)
        .list();
  }

  long countUnsealed() {
    return jdbc.sql(
            """
            select count(*) from audit_record r
              left join audit_seal s on s.record_no = r.record_no
             where s.record_no is null
            """)
        .query(Long.class)
        .single();
  }

  Optional<Seal> findLastSeal() {
    return jdbc.sql("select * from audit_seal order by seal_no desc limit 1")
        .query(AuditTable::readSeal)
        .optional();
  }

  List<Seal> listSeals(long after, int limit) {
    return jdbc.sql("select * from audit_seal where seal_no > ? order by seal_no limit ?")
        .params(after, limit)
        .query(AuditTable::readSeal)
        .list();
  }

  List<AuditRecord> listSealed(long firstSeal, long lastSeal) {
    // From the seals on: from the lines on, some databases would read them all for each stretch.
    return jdbc.sql(
            """
            select r.*, s.seal_no, s.seal_format, s.hash from audit_seal s
              join audit_record r on r.record_no = s.record_no where s.seal_no between ? and ?
            """)
        .params(firstSeal, lastSeal)
        .query(AuditTable::read)
        .list();
  }

  private static String where(AuditFilter filter, List<Object> parameters) {
    List<String> conditions = new ArrayList<>();
    add(conditions, parameters, "r.subject_kind = ?", filter.subjectKind());
    addAny(conditions, parameters, "r.subject_id", filter.subjectIds());
    addAny(conditions, parameters, "r.actor", filter.actors());
    add(conditions, parameters, "r.event = ?", filter.event());
    if (filter.from() != null) {
      add(conditions, parameters, "r.at >= ?", Timestamp.from(filter.from()));
    }
    if (filter.until() != null) {
      add(conditions, parameters, "r.at < ?", Timestamp.from(filter.until()));
    }
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private static void addAny(
      List<String> conditions, List<Object> parameters, String column, Set<String> allowed) {
    if (!allowed.isEmpty()) {
      conditions.add(column + " in (" + "?, ".repeat(allowed.size() - 1) + "?)");
      parameters.addAll(allowed);
    }
  }

  private static void add(
      List<String> conditions,
      List<Object> parameters,
      String condition,
      @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.add(value);
    }
  }

  static AuditRecord read(ResultSet row, int number) throws SQLException {
    long sealNo = row.getLong("seal_no");
    return new AuditRecord(
        row.getLong("record_no"),
        row.getTimestamp("at").toInstant(),
        row.getString("actor"),
        row.getString("event"),
        new Subject(row.getString("subject_kind"), row.getString("subject_id")),
        row.getString("fact_json"),
        row.getString("fact_salt"),
        row.getString("fact_commitment"),
        sealNo == 0 ? null : sealNo,
        sealNo == 0 ? null : row.getInt("seal_format"),
        row.getString("hash"));
  }

  private static Seal readSeal(ResultSet row, int number) throws SQLException {
    return new Seal(
        row.getLong("seal_no"),
        row.getLong("record_no"),
        row.getString("previous_hash"),
        row.getString("hash"),
        row.getInt("seal_format"));
  }
}
