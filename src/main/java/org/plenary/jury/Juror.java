package org.plenary.jury;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;

/**
 * A person in their seat as juror of one edition.
 *
 * @param seat counted from 1 within the edition, in the order of invitation; never given twice
 * @param declaredAt when they last said that they had no further conflicts
 * @param lateUntil until when the office takes their scorecards although evaluation has closed
 */
public record Juror(
    JurorId id,
    EditionId edition,
    PersonId person,
    String country,
    String city,
    JurorState state,
    boolean isChair,
    boolean isDeputy,
    int seat,
    @Nullable Instant declaredAt,
    @Nullable Instant lateUntil) {

  /** Whether the panel may decide when they are there: the chair, or who stands in. */
  public boolean mayPreside() {
    return isChair || isDeputy;
  }

  /**
   * Whether entries may be given to them: they accepted and have declared their conflicts. Only
   * entries that were put to them then; the assignment sees to that.
   */
  public boolean mayBeAssigned() {
    return state == JurorState.ACCEPTED && declaredAt != null;
  }
}
