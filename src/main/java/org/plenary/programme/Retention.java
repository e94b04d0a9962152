package org.plenary.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when an edition keeps one kind of thing.
 *
 * @param through the last day, in the organiser's zone
 * @param reason why it is another day than usual; empty where it is not
 * @param removedAt when it was last removed
 * @param isOver whether the last day is past
 */
public record Retention(
    RetentionKind kind,
    LocalDate through,
    String reason,
    @Nullable Instant removedAt,
    int removed,
    boolean isOver) {}
