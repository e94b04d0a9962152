package org.plenary.entry;

import java.util.List;

/**
 * What becomes of one line of a table of entries.
 *
 * @param line as the spreadsheet numbers it
 * @param findings why it is refused, or what somebody should look at although it is taken
 */
public record EntryImportLine(
    int line, String title, String applicant, Fate fate, List<LineFinding> findings) {

  public EntryImportLine {
    findings = List.copyOf(findings);
  }

  /** What can become of a line. */
  public enum Fate {
    /** Every answer is there, and it goes to the screening. */
    SENT,
    /** Answers are missing: the office writes on, as long as the call is open. */
    DRAFT,
    /** It was taken from this file or another before. */
    KNOWN,
    REFUSED
  }

  /** Without what is told of the table as a whole. */
  public List<LineFinding> ownFindings() {
    return findings.stream().filter(one -> !one.isOfFiles()).toList();
  }

  boolean isNew() {
    return fate == Fate.SENT || fate == Fate.DRAFT;
  }
}
