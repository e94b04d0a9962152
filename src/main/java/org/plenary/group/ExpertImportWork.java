package org.plenary.group;

import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.springframework.stereotype.Component;

/** Takes a list of experts in, in the background. */
@Component
public class ExpertImportWork {

  private final ExpertImports imports;

  ExpertImportWork(ExpertImports imports) {
    this.imports = imports;
  }

  /** What {@link ExpertImports#take} does, told at its end. */
  public JobWork of(
      Person by,
      GroupId group,
      String fileName,
      byte[] content,
      String secretariat,
      @Nullable Integer claimed) {
    return progress -> {
      ExpertList taken = imports.take(by, group, fileName, content, secretariat, claimed, progress);
      progress.say("group.import.done", taken.lines().size(), taken.countFlags());
    };
  }
}
