package org.plenary.guideline.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftImport;
import org.plenary.guideline.DraftImportWork;
import org.plenary.guideline.DraftImports;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.ImportPreview;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ReadText;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobScreens;
import org.plenary.job.ui.JobStrip;
import org.springframework.stereotype.Component;

/** What the import of a text needs: the files and the text there are, and the work that reads. */
@Component
class DraftImportScreens {

  private final Drafts drafts;
  private final DraftImports imports;
  private final DraftImportWork work;
  private final JobScreens jobs;

  DraftImportScreens(Drafts drafts, DraftImports imports, DraftImportWork work, JobScreens jobs) {
    this.drafts = drafts;
    this.imports = imports;
    this.work = work;
    this.jobs = jobs;
  }

  JobStrip strip() {
    return jobs.strip();
  }

  /** The files a draft's text came from. */
  List<DraftImport> list(Person by, Draft draft) {
    return imports.list(by, draft.id());
  }

  boolean hasText(Person by, Draft draft) {
    return !drafts.listParagraphs(by, draft.id()).isEmpty();
  }

  JobWork reading(
      Person by, Draft draft, String fileName, byte[] content, Consumer<ImportPreview> reader) {
    return work.reading(by, draft.id(), fileName, content, reader);
  }

  JobWork takingOver(Person by, Draft draft, ReadText text, Set<ParagraphId> fromFile) {
    return work.takingOver(by, draft.id(), text, fromFile);
  }
}
