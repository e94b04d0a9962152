package org.plenary.guideline;

import org.plenary.shared.Refusal;

/** A draft cannot be begun or frozen as things stand. */
public class DraftRefused extends Refusal {

  private DraftRefused(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  static DraftRefused stillWorking(int number) {
    return new DraftRefused("guideline.refused.still-working", number);
  }

  static DraftRefused nothingToFreeze() {
    return new DraftRefused("guideline.refused.nothing-to-freeze");
  }

  static DraftRefused empty(int number) {
    return new DraftRefused("guideline.refused.empty", number);
  }

  static DraftRefused emptyParagraph(int number, String paragraph) {
    return new DraftRefused("guideline.refused.empty-paragraph", number, paragraph);
  }

  static DraftRefused textsMeet(int number, int count) {
    return new DraftRefused("guideline.refused.texts-meet", number, count);
  }
}
