package org.plenary.jury;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;

/** A sent scorecard as the ranking reads it. */
public record JudgedScorecard(
    EntryId entry,
    JurorId juror,
    Map<String, BigDecimal> values,
    @Nullable Recommendation recommendation) {}
