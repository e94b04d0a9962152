package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import org.plenary.guideline.Draft;
import org.plenary.shared.Deadline;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;

/** What is said of a draft on several screens. */
final class DraftWords {

  private DraftWords() {}

  static String name(Component page, Draft draft) {
    return page.getTranslation("guideline.draft.name", draft.number());
  }

  static Status status(Component page, Draft draft) {
    return draft.isFrozen()
        ? new Status(Status.Shape.GOOD, "lock", page.getTranslation("guideline.state.frozen"))
        : new Status(
            Status.Shape.MOVING, "pen-line", page.getTranslation("guideline.state.working"));
  }

  /** "frozen Thursday 15 June 2023, 18:00 in Nairobi", in the reader's zone. */
  static String since(Component page, Draft draft, ReaderDates dates) {
    String key = draft.isFrozen() ? "guideline.draft.frozen" : "guideline.draft.started";
    var at = draft.frozenAt() == null ? draft.startedAt() : draft.frozenAt();
    return page.getTranslation(key, dates.deadline(new Deadline(at, dates.zone(), "")));
  }
}
