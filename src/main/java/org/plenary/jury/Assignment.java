package org.plenary.jury;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;

/**
 * A juror's duty to score one entry in one stage.
 *
 * @param position its place in the juror's queue, from 1
 * @param minutes about how long the entry takes to read
 * @param settledAt when it was sent, given back, voided or replaced
 * @param isLate whether it was sent after evaluation had closed
 */
public record Assignment(
    AssignmentId id,
    EditionId edition,
    JudgingStage stage,
    JurorId juror,
    EntryId entry,
    int position,
    int minutes,
    AssignmentState state,
    @Nullable Recommendation recommendation,
    @Nullable Instant touchedAt,
    @Nullable Instant settledAt,
    boolean isLate,
    @Nullable String reason) {}
