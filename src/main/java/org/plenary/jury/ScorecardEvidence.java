package org.plenary.jury;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;

/**
 * A scorecard that was sent, with every word of it.
 *
 * @param scores by criterion
 */
public record ScorecardEvidence(
    AssignmentId id,
    JurorId juror,
    EntryId entry,
    Instant sentAt,
    boolean isLate,
    @Nullable Recommendation recommendation,
    Map<String, Score> scores) {}
