package org.plenary.programme;

import java.time.LocalDate;
import java.util.Locale;
import org.plenary.milestone.Window;

/** What an edition promises in its work plan, and the dates each promise follows. */
public enum EditionMilestone {
  CALL(EditionDate.CALL_OPENS, EditionDate.CALL_CLOSES),
  SCREENING(EditionDate.CALL_CLOSES, EditionDate.SCREENING_ENDS),
  CONFLICTS(EditionDate.CONFLICTS_DUE, EditionDate.CONFLICTS_DUE),
  FIRST_EVALUATION(EditionDate.FIRST_EVALUATION_OPENS, EditionDate.FIRST_EVALUATION_CLOSES),
  FINALISTS(EditionDate.FINALISTS_TOLD, EditionDate.FINALISTS_TOLD),
  FINAL_EVALUATION(EditionDate.FINAL_EVALUATION_OPENS, EditionDate.FINAL_EVALUATION_CLOSES),
  VERDICT(EditionDate.VERDICT_SIGNED, EditionDate.VERDICT_SIGNED),
  RESULTS(EditionDate.EMBARGO_LIFTS, EditionDate.EMBARGO_LIFTS),
  FOLLOW_UP(EditionDate.EMBARGO_LIFTS, EditionDate.FOLLOW_UP_ENDS);

  private final EditionDate from;
  private final EditionDate through;

  EditionMilestone(EditionDate from, EditionDate through) {
    this.from = from;
    this.through = through;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean follows(EditionDate date) {
    return date == from || date == through;
  }

  /** As days fall where the edition is at home. */
  Window window(Edition edition) {
    return Window.of(day(edition, from), day(edition, through));
  }

  private static LocalDate day(Edition edition, EditionDate date) {
    return edition.date(date).at().atZone(edition.zone()).toLocalDate();
  }
}
