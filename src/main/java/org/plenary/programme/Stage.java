package org.plenary.programme;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an edition goes through, as its dates divide it. */
public enum Stage {
  CALL(EditionDate.CALL_OPENS, EditionDate.CALL_CLOSES),
  SCREENING(EditionDate.CALL_CLOSES, EditionDate.SCREENING_ENDS),
  ASSIGNMENT(EditionDate.SCREENING_ENDS, EditionDate.FIRST_EVALUATION_OPENS),
  FIRST_EVALUATION(EditionDate.FIRST_EVALUATION_OPENS, EditionDate.FIRST_EVALUATION_CLOSES),
  FINALISTS(EditionDate.FIRST_EVALUATION_CLOSES, EditionDate.FINALISTS_TOLD),
  FINAL_EVALUATION(EditionDate.FINALISTS_TOLD, EditionDate.FINAL_EVALUATION_CLOSES),
  VERDICT(EditionDate.FINAL_EVALUATION_CLOSES, EditionDate.VERDICT_SIGNED),
  CEREMONY(EditionDate.VERDICT_SIGNED, EditionDate.EMBARGO_LIFTS),
  FOLLOW_UP(EditionDate.EMBARGO_LIFTS, EditionDate.FOLLOW_UP_ENDS);

  private final EditionDate from;
  private final EditionDate through;

  Stage(EditionDate from, EditionDate through) {
    this.from = from;
    this.through = through;
  }

  public EditionDate from() {
    return from;
  }

  /** The date that ends it; that instant itself still belongs to the stage. */
  public EditionDate through() {
    return through;
  }

  /** The stage a published edition is in by its dates; empty before the call and after the end. */
  public static Optional<Stage> of(Edition edition, Instant now) {
    if (now.isBefore(edition.date(EditionDate.CALL_OPENS).at())) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(stage -> !now.isAfter(edition.date(stage.through).at()))
        .findFirst();
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
