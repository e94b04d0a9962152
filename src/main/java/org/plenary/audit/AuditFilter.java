package org.plenary.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the record to show; what is empty does not narrow.
 *
 * @param until exclusive
 */
public record AuditFilter(
    @Nullable String subjectKind,
    @Nullable String subjectId,
    @Nullable String actor,
    @Nullable String event,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static AuditFilter everything() {
    return new AuditFilter(null, null, null, null, null, null);
  }
}
