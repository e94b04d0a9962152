package org.plenary.group.ui;

import org.jspecify.annotations.Nullable;
import org.plenary.group.ExpertImportWork;
import org.plenary.group.ExpertImports;
import org.plenary.group.ExpertList;
import org.plenary.group.GroupId;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobScreens;
import org.springframework.stereotype.Component;

/** What the import of a list needs: the list as it is read, and the work that takes it in. */
@Component
class ExpertImportScreens {

  private final ExpertImports imports;
  private final ExpertImportWork work;
  private final JobScreens jobs;

  ExpertImportScreens(ExpertImports imports, ExpertImportWork work, JobScreens jobs) {
    this.imports = imports;
    this.work = work;
    this.jobs = jobs;
  }

  JobScreens jobs() {
    return jobs;
  }

  ExpertList read(Person by, byte[] content, String secretariat, @Nullable Integer claimed) {
    return imports.read(by, content, secretariat, claimed);
  }

  JobWork work(
      Person by,
      GroupId group,
      String fileName,
      byte[] content,
      String secretariat,
      @Nullable Integer claimed) {
    return work.of(by, group, fileName, content, secretariat, claimed);
  }
}
