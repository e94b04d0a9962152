package org.plenary.guideline;

import java.time.Instant;
import java.util.List;

/** A file whose text was taken over into a draft, and what of it could not be kept. */
public record DraftImport(String fileName, Instant importedAt, int paragraphs, List<Loss> losses) {

  public DraftImport {
    losses = List.copyOf(losses);
  }
}
