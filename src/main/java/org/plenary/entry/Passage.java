package org.plenary.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an entry came to a state.
 *
 * @param toldAt when its applicant was told; empty while they are not
 */
public record Passage(EntryState state, Instant at, @Nullable Instant toldAt) {}
