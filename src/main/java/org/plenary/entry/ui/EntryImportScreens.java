package org.plenary.entry.ui;

import java.io.IOException;
import java.io.OutputStream;
import org.plenary.entry.EntryImportList;
import org.plenary.entry.EntryImportTemplates;
import org.plenary.entry.EntryImportWork;
import org.plenary.entry.EntryImports;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobScreens;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** What the import of entries needs: the table as it is read, and the work that takes it in. */
@Component
class EntryImportScreens {

  private final EntryImports imports;
  private final EntryImportTemplates templates;
  private final EntryImportWork work;
  private final JobScreens jobs;

  EntryImportScreens(
      EntryImports imports, EntryImportTemplates templates, EntryImportWork work, JobScreens jobs) {
    this.imports = imports;
    this.templates = templates;
    this.work = work;
    this.jobs = jobs;
  }

  JobScreens jobs() {
    return jobs;
  }

  EntryImportList read(Person by, EditionId edition, byte[] file, String announced) {
    return imports.read(by, edition, file, announced);
  }

  JobWork work(Person by, EditionId edition, String fileName, byte[] file, String announced) {
    return work.of(by, edition, fileName, file, announced);
  }

  void writeTemplate(Person by, EditionId edition, OutputStream out) throws IOException {
    templates.write(by, edition, out);
  }
}
