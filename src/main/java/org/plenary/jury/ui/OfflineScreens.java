package org.plenary.jury.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobScreens;
import org.plenary.job.ui.JobStrip;
import org.plenary.jury.JurorId;
import org.plenary.jury.ScorecardImportWork;
import org.plenary.jury.ScorecardTables;
import org.springframework.stereotype.Component;

/** What scoring without a connection needs: the table, and the work that reads it back in. */
@Component
class OfflineScreens {

  private final ScorecardTables tables;
  private final ScorecardImportWork work;
  private final JobScreens jobs;

  OfflineScreens(ScorecardTables tables, ScorecardImportWork work, JobScreens jobs) {
    this.tables = tables;
    this.work = work;
    this.jobs = jobs;
  }

  JobStrip strip() {
    return jobs.strip();
  }

  byte[] table(Person by, JurorId juror) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tables.write(by, juror, out);
    return out.toByteArray();
  }

  void read(JobStrip strip, Person by, JurorId juror, String fileName, byte[] file) {
    strip.start("jury.job.table", List.of(fileName), work.of(by, juror, file));
  }
}
