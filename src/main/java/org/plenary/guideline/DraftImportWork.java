package org.plenary.guideline;

import java.util.Set;
import java.util.function.Consumer;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.springframework.stereotype.Component;

/** Reads a text from a file, and takes it over, in the background. */
@Component
public class DraftImportWork {

  private final DraftImports imports;

  DraftImportWork(DraftImports imports) {
    this.imports = imports;
  }

  /**
   * Reads a file, holds it against the draft, and changes nothing.
   *
   * @param reader is handed what was found, on the thread of the work
   */
  public JobWork reading(
      Person by, DraftId draft, String fileName, byte[] content, Consumer<ImportPreview> reader) {
    return progress -> {
      progress.outOfWhole(1);
      ReadText text = imports.read(fileName, content);
      reader.accept(imports.preview(by, draft, text));
      progress.say("guideline.import.read", text.paragraphs().size(), text.losses().size());
    };
  }

  /** What {@link DraftImports#takeOver} does, told at its end. */
  public JobWork takingOver(Person by, DraftId draft, ReadText text, Set<ParagraphId> fromFile) {
    return progress -> {
      imports.takeOver(by, draft, text, fromFile, progress);
      progress.say("guideline.import.done", text.paragraphs().size());
    };
  }
}
