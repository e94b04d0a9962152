package org.plenary.programme;

import java.time.LocalDate;
import java.util.Locale;

/** What an edition keeps for a time only. All else is its record, and stays. */
public enum RetentionKind {
  /** Drafts nobody sent. */
  DRAFTS(EditionDate.CALL_CLOSES, 6),
  /** The contents of files that came with entries which hold no award. */
  FILES(EditionDate.EMBARGO_LIFTS, 24),
  /** What jurors wrote about their ties to those they must not judge. */
  REASONS(EditionDate.EMBARGO_LIFTS, 24),
  /** From where votes came, kept only to find those that were made up. */
  ORIGINS(EditionDate.EMBARGO_LIFTS, 6),
  /** Who came to the ceremony, and what they needed there. */
  GUESTS(EditionDate.EMBARGO_LIFTS, 6);

  private final EditionDate from;
  private final int months;

  RetentionKind(EditionDate from, int months) {
    this.from = from;
    this.months = months;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this edition keeps anything of the kind. */
  boolean isKeptBy(Edition edition) {
    return edition.findDate(from).isPresent()
        && (this != ORIGINS || edition.rules().publicVote().wanted())
        && (this != GUESTS || edition.winners().ceremony().isPlanned());
  }

  /** Until when it is needed in any case. */
  public LocalDate neededThrough(Edition edition) {
    return edition.date(from).at().atZone(edition.zone()).toLocalDate();
  }

  /** The last day, where the edition names none. */
  LocalDate standard(Edition edition) {
    return neededThrough(edition).plusMonths(months);
  }
}
