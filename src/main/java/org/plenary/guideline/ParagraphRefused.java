package org.plenary.guideline;

import org.plenary.shared.Refusal;

/** A paragraph cannot be moved, split or merged that way. Nothing was changed. */
public class ParagraphRefused extends Refusal {

  private ParagraphRefused(String reason, Object... arguments) {
    super("guideline.refused." + reason, arguments);
  }

  static ParagraphRefused nothingToSplit() {
    return new ParagraphRefused("nothing-to-split");
  }

  static ParagraphRefused nothingBefore() {
    return new ParagraphRefused("nothing-before");
  }

  static ParagraphRefused noPlaceThere() {
    return new ParagraphRefused("no-place-there");
  }

  static ParagraphRefused changedMeanwhile() {
    return new ParagraphRefused("changed-meanwhile");
  }

  static ParagraphRefused tooMany(int most) {
    return new ParagraphRefused("too-many", most);
  }
}
