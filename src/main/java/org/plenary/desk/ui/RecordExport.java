package org.plenary.desk.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.audit.AuditFilter;
import org.plenary.audit.AuditLog;
import org.plenary.audit.AuditRecord;
import org.plenary.job.JobProgress;
import org.plenary.job.JobWork;
import org.plenary.shared.Viewer;
import org.plenary.ui.TableCsv;

/** Writes the record as CSV, oldest seals and all, so that others can check the chain. */
class RecordExport implements JobWork {

  private static final int PAGE = 500;

  private static final List<String> HEAD =
      List.of(
          "number",
          "at",
          "actor_id",
          "actor",
          "event",
          "subject_kind",
          "subject_id",
          "facts",
          "salt",
          "commitment",
          "seal_number",
          "seal_format",
          "hash");

  private final AuditLog log;
  private final RecordRows rows;
  private final Viewer by;
  private final AuditFilter filter;

  RecordExport(AuditLog log, RecordRows rows, Viewer by, AuditFilter filter) {
    this.log = log;
    this.rows = rows;
    this.by = by;
    this.filter = filter;
  }

  @Override
  public void run(JobProgress progress) throws IOException {
    int count = log.count(by, filter);
    progress.outOf(count);
    progress.write("record.csv", "text/csv; charset=utf-8", out -> write(out, count, progress));
    progress.say("desk.record.exported", count);
  }

  private void write(OutputStream out, int count, JobProgress progress) throws IOException {
    try (TableCsv table = new TableCsv(HEAD, out)) {
      for (int offset = 0; offset < count; offset += PAGE) {
        for (RecordRow row : rows.list(by, filter, offset, PAGE)) {
          table.row(cells(row));
          progress.step();
        }
      }
    }
  }

  static List<@Nullable Object> cells(RecordRow row) {
    AuditRecord line = row.line();
    return Arrays.asList(
        line.number(),
        line.at(),
        line.actor(),
        row.actor(),
        line.event(),
        line.subject().kind(),
        line.subject().id(),
        line.facts(),
        line.salt(),
        line.commitment(),
        line.sealNo(),
        line.sealFormat(),
        line.hash());
  }
}
