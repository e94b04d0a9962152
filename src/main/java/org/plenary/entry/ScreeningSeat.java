package org.plenary.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/**
 * One screener's decision. Seats 1 and 2 decide; seat 3 settles a disagreement.
 *
 * @param version what they looked at
 */
public record ScreeningSeat(
    int round,
    int seat,
    int version,
    PersonId screener,
    Verdict verdict,
    @Nullable ReasonCode reason,
    String note,
    Instant at) {

  static final int SETTLING_SEAT = 3;
}
