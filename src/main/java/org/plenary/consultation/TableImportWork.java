package org.plenary.consultation;

import java.util.List;
import org.plenary.consultation.ImportedRow.Fate;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.plenary.job.JobWork;
import org.springframework.stereotype.Component;

/** Reads a comment table in the background, and notes why each line was refused. */
@Component
public class TableImportWork {

  private final TableImports imports;

  TableImportWork(TableImports imports) {
    this.imports = imports;
  }

  /** What {@link TableImports#read} does, told at its end. */
  public JobWork of(Person by, RoundId round, ImportTarget target, String fileName, byte[] file) {
    return progress -> {
      List<ImportedRow> rows = imports.read(by, round, target, fileName, file, progress);
      rows.forEach(row -> note(row, progress));
      progress.say(
          "consultation.table.result",
          count(rows, Fate.ADDED),
          count(rows, Fate.CHANGED),
          count(rows, Fate.KNOWN),
          count(rows, Fate.REFUSED));
    };
  }

  private static void note(ImportedRow row, JobProgress progress) {
    CommentRefused why = row.refusal();
    if (why != null) {
      progress.note(row.line(), why.messageKey(), why.arguments());
    }
  }

  private static int count(List<ImportedRow> rows, Fate fate) {
    return (int) rows.stream().filter(row -> row.fate() == fate).count();
  }
}
