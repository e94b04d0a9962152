package org.plenary.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of background work. */
@Repository
class JobStore {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JdbcClient jdbc;

  JobStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(JobRun run, String node) {
    jdbc.sql(
            """
            insert into job_run (id, started_by, title_key, title_json, state, node, done_count,
              total_count, stop_wanted, queued_at)
            values (?, ?, ?, ?, 'WAITING', ?, 0, 0, false, ?)
            """)
        .params(
            run.id().value(),
            run.startedBy(),
            run.titleKey(),
            json(run.titleArguments()),
            node,
            Timestamp.from(run.queuedAt()))
        .update();
  }

  Optional<JobRun> find(JobId id) {
    return jdbc.sql("select * from job_run where id = ?")
        .param(id.value())
        .query(JobStore::read)
        .optional();
  }

  List<JobRun> listOf(String startedBy, int limit) {
    return jdbc.sql("select * from job_run where started_by = ? order by queued_at desc limit ?")
        .params(startedBy, limit)
        .query(JobStore::read)
        .list();
  }

  List<JobRun> listUnfinishedOn(String node) {
    return jdbc.sql("select * from job_run where node = ? and state in ('WAITING', 'RUNNING')")
        .param(node)
        .query(JobStore::read)
        .list();
  }

  List<JobRun> listResultsBefore(Instant instant) {
    return jdbc.sql("select * from job_run where result_name is not null and finished_at < ?")
        .param(Timestamp.from(instant))
        .query(JobStore::read)
        .list();
  }

  void markRunning(JobId id, Instant now) {
    jdbc.sql("update job_run set state = 'RUNNING', started_at = ? where id = ?")
        .params(Timestamp.from(now), id.value())
        .update();
  }

  void saveProgress(JobId id, int done, int total, boolean isWhole) {
    jdbc.sql("update job_run set done_count = ?, total_count = ?, is_whole = ? where id = ?")
        .params(done, total, isWhole, id.value())
        .update();
  }

  boolean isStopWanted(JobId id) {
    return jdbc.sql("select stop_wanted from job_run where id = ?")
        .param(id.value())
        .query(Boolean.class)
        .single();
  }

  void wantStop(JobId id) {
    jdbc.sql("update job_run set stop_wanted = true where id = ?").param(id.value()).update();
  }

  /** False where it has ended already: how work ended is written once. */
  boolean finish(JobId id, JobEnd end, Instant now) {
    return jdbc.sql(
                """
                update job_run
                   set state = ?, finished_at = ?, message_key = ?, message_json = ?, error_number = ?,
                       result_name = ?, result_type = ?, notes_json = ?
                 where id = ? and state in ('WAITING', 'RUNNING')
                """)
            .params(
                end.state().name(),
                Timestamp.from(now),
                end.messageKey(),
                json(end.messageArguments()),
                end.errorNumber(),
                end.resultName(),
                end.resultType(),
                json(end.notes()),
                id.value())
            .update()
        == 1;
  }

  void forgetResult(JobId id) {
    jdbc.sql("update job_run set result_name = null where id = ?").param(id.value()).update();
  }

  private static JobRun read(ResultSet row, int number) throws SQLException {
    return new JobRun(
        new JobId(row.getString("id")),
        row.getString("started_by"),
        row.getString("title_key"),
        arguments(row.getString("title_json")),
        JobState.valueOf(row.getString("state")),
        row.getInt("done_count"),
        row.getInt("total_count"),
        row.getBoolean("stop_wanted"),
        row.getString("message_key"),
        arguments(row.getString("message_json")),
        row.getString("error_number"),
        row.getString("result_name"),
        row.getString("result_type"),
        row.getBoolean("is_whole"),
        notes(row.getString("notes_json")),
        row.getTimestamp("queued_at").toInstant(),
        instant(row, "started_at"),
        instant(row, "finished_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static String json(List<?> arguments) {
    try {
      return JSON.writeValueAsString(arguments);
    } catch (JsonProcessingException notPlain) {
      throw new IllegalArgumentException("Arguments must be plain text and numbers", notPlain);
    }
  }

  private static List<Object> arguments(@Nullable String json) {
    return list(json, new TypeReference<List<Object>>() {});
  }

  private static List<JobNote> notes(@Nullable String json) {
    return list(json, new TypeReference<List<JobNote>>() {});
  }

  private static <T> List<T> list(@Nullable String json, TypeReference<List<T>> type) {
    try {
      return json == null ? List.of() : JSON.readValue(json, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("The arguments of a job cannot be read", broken);
    }
  }
}
