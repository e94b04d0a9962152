package org.plenary.verdict.ui;

import com.vaadin.flow.component.UI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.ui.Status;
import org.plenary.verdict.EntryScore;

/**
 * What stands out about an entry in a ranking, the gravest first.
 *
 * @param finalists those confirmed; empty while they are still being chosen
 */
record RankFlags(Set<EntryId> tiedAtCut, Set<EntryId> finalists) {

  @Nullable Status of(EntryScore score) {
    if (!score.isQuorate()) {
      return flag(Status.Shape.BAD, "triangle-alert", "verdict.flag.inquorate");
    }
    if (tiedAtCut.contains(score.entry())) {
      return flag(Status.Shape.YOURS, "split", "verdict.flag.tied");
    }
    if (score.hasGap()) {
      return flag(Status.Shape.MOVING, "users", "verdict.flag.gap");
    }
    return finalists.contains(score.entry())
        ? flag(Status.Shape.GOOD, "flag", "verdict.flag.finalist")
        : null;
  }

  private static Status flag(Status.Shape shape, String icon, String key) {
    return new Status(shape, icon, UI.getCurrent().getTranslation(key));
  }
}
