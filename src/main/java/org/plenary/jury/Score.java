package org.plenary.jury;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a juror gave for one criterion.
 *
 * @param value empty while only the note is written
 * @param version grows with every change; a screen that shows an older one is told so
 */
public record Score(
    String criterion, @Nullable BigDecimal value, String note, Instant savedAt, int version) {}
