package org.plenary.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Subject;

/**
 * One line of the record: who did what to which thing, when.
 *
 * @param facts as JSON
 * @param sealNo its place in the chain; empty for the few seconds before it is sealed
 */
public record AuditRecord(
    long number,
    Instant at,
    String actor,
    String event,
    Subject subject,
    String facts,
    @Nullable Long sealNo,
    @Nullable String hash) {}
