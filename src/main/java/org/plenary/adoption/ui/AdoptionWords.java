package org.plenary.adoption.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.plenary.adoption.Clearance;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** How far a text is on its way to adoption, as a state. */
final class AdoptionWords {

  private AdoptionWords() {}

  /**
   * @param latest empty where no text of the guideline was ever cleared
   */
  static Status status(Component in, @Nullable Clearance latest) {
    if (latest == null) {
      return new Status(Shape.OPEN, "circle", in.getTranslation("adoption.page.not-cleared"));
    }
    if (latest.outcome() == null) {
      return new Status(Shape.YOURS, "gavel", in.getTranslation("adoption.page.waits"));
    }
    if (latest.isBeingAmended()) {
      return new Status(Shape.YOURS, "pen-line", in.getTranslation("adoption.page.being-amended"));
    }
    String word = in.getTranslation("adoption.outcome." + latest.outcome().key());
    return latest.outcome().isAdopted()
        ? new Status(Shape.GOOD, "check", word)
        : new Status(Shape.MOVING, "undo-2", word);
  }
}
