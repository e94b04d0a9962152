package org.plenary.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;

/**
 * An award that was public and passed on.
 *
 * @param now who holds it since; empty while nobody does
 */
public record AwardChange(String slot, Instant at, Entry former, @Nullable Entry now) {}
