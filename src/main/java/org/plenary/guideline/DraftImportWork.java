package org.plenary.guideline;

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
   * Reads a file and changes nothing.
   *
   * @param reader is handed what was read, on the thread of the work
   */
  public JobWork reading(String fileName, byte[] content, Consumer<ReadText> reader) {
    return progress -> {
      progress.outOfWhole(1);
      ReadText text = imports.read(fileName, content);
      reader.accept(text);
      progress.say("guideline.import.read", text.paragraphs().size(), text.losses().size());
    };
  }

  /** What {@link DraftImports#takeOver} does, told at its end. */
  public JobWork takingOver(Person by, DraftId draft, ReadText text) {
    return progress -> {
      imports.takeOver(by, draft, text, progress);
      progress.say("guideline.import.done", text.paragraphs().size());
    };
  }
}
