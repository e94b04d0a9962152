package org.plenary.entry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far an entry is, in the words staff use. */
public enum EntryState {
  DRAFT,
  SENT,
  IN_SCREENING,
  CORRECTION_ASKED,
  ELIGIBLE,
  NOT_ELIGIBLE,
  IN_EVALUATION,
  FINALIST,
  NOT_A_FINALIST,
  RESERVE,
  AWARD_OFFERED,
  AWARDED,
  NO_AWARD,
  DECLINED,
  WITHDRAWN;

  /** Decided by staff or the jury; the applicant learns it from a mail, and not before. */
  private static final Set<EntryState> TOLD_LATER =
      EnumSet.of(
          ELIGIBLE,
          NOT_ELIGIBLE,
          FINALIST,
          NOT_A_FINALIST,
          RESERVE,
          AWARD_OFFERED,
          AWARDED,
          NO_AWARD);

  /**
   * Of those named finalists, whatever became of them since. A special mention leads others here as
   * well: {@link Entry#isFinalist} tells them apart.
   */
  public static final Set<EntryState> FINALISTS =
      Collections.unmodifiableSet(
          EnumSet.of(FINALIST, RESERVE, AWARD_OFFERED, AWARDED, NO_AWARD, DECLINED));

  private static final Set<EntryState> OVER =
      EnumSet.of(NOT_ELIGIBLE, NOT_A_FINALIST, AWARDED, NO_AWARD, DECLINED, WITHDRAWN);

  /** Whether its owner may write in it for as long as the call is open. */
  boolean isRewritable() {
    return this == DRAFT || this == SENT || this == IN_SCREENING;
  }

  boolean isBeforeTheJury() {
    return this == SENT || this == IN_SCREENING || this == CORRECTION_ASKED;
  }

  boolean isAmongFinalists() {
    return FINALISTS.contains(this);
  }

  boolean isToldLater() {
    return TOLD_LATER.contains(this);
  }

  /** Whether nothing more will happen to it, as far as anybody can tell. */
  public boolean isOver() {
    return OVER.contains(this);
  }

  /** The last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
