package org.plenary.guideline;

import java.time.Instant;
import java.util.List;

/** A table of two drafts: a word of it changed, a row went, and a row came. */
public final class ChangedTable {

  private ChangedTable() {}

  public static Trace trace() {
    Paragraph before = table("City | Users\nBusan \\| port | 12 of all\nSeoul | 20");
    Paragraph after = table("City | Users\nBusan \\| port | 14 of all\nDaegu | 3");
    return new Trace(
        draft(1),
        draft(2),
        List.of(new Placement(before, Fate.SAME, List.of(after), false, true, true)),
        List.of());
  }

  private static Draft draft(int number) {
    return new Draft(
        new DraftId("draft-" + number),
        new GuidelineId("g"),
        number,
        Instant.EPOCH,
        null,
        null,
        false);
  }

  private static Paragraph table(String words) {
    return new Paragraph(
        new ParagraphId("table"), "2.1", 1, ParagraphKind.TABLE, 1, words, 1, 1, "Access");
  }
}
