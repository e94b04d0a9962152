package org.plenary.audit;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the record to show; what is empty does not narrow.
 *
 * @param until exclusive
 */
public record AuditFilter(
    @Nullable String subjectKind,
    Set<String> subjectIds,
    Set<String> actors,
    @Nullable String event,
    @Nullable Instant from,
    @Nullable Instant until) {

  public AuditFilter {
    subjectIds = Set.copyOf(subjectIds);
    actors = Set.copyOf(actors);
  }

  public static AuditFilter everything() {
    return new AuditFilter(null, Set.of(), Set.of(), null, null, null);
  }
}
