package org.plenary.jury;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;

/**
 * A juror's declared reason not to judge an entry. Once filed it can be explained, never removed.
 */
public record Conflict(
    ConflictId id,
    JurorId juror,
    EntryId entry,
    ConflictKind kind,
    String reason,
    boolean isLate,
    Instant declaredAt,
    @Nullable String explanation) {}
