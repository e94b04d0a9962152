package org.plenary.guideline;

import java.util.Optional;

/**
 * Which state of a draft an exported file shows.
 *
 * @param revision how often the draft's text had been changed by then
 */
public record ExportedFrom(DraftId draft, int revision) {

  /** The name under which a document carries it. */
  static final String PROPERTY = "PlenaryDraft";

  String written() {
    return draft.value() + " " + revision;
  }

  /** Empty for what we have not written so. */
  static Optional<ExportedFrom> read(String written) {
    if (!written.matches("[0-9a-f-]{36} [0-9]{1,9}")) {
      return Optional.empty();
    }
    String[] parts = written.split(" ");
    return Optional.of(new ExportedFrom(new DraftId(parts[0]), Integer.parseInt(parts[1])));
  }
}
