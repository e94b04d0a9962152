package org.plenary.milestone.ui;

import java.util.List;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobScreens;
import org.plenary.job.ui.JobStrip;
import org.plenary.milestone.ImportLine;
import org.plenary.milestone.PlanId;
import org.plenary.milestone.PlanImport;
import org.plenary.milestone.PlanImportWork;
import org.springframework.stereotype.Component;

/** What the import of a plan needs: what would become of its lines, and the work that adds them. */
@Component
class PlanImportScreens {

  private final PlanImport imports;
  private final PlanImportWork work;
  private final JobScreens jobs;

  PlanImportScreens(PlanImport imports, PlanImportWork work, JobScreens jobs) {
    this.imports = imports;
    this.work = work;
    this.jobs = jobs;
  }

  JobStrip strip() {
    return jobs.strip();
  }

  List<ImportLine> preview(Person by, PlanId plan, byte[] file) {
    return imports.preview(by, plan, file);
  }

  JobWork work(Person by, PlanId plan, byte[] file) {
    return work.of(by, plan, file);
  }
}
