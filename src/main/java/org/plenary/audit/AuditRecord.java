package org.plenary.audit;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Commitment;
import org.plenary.shared.Subject;

/**
 * One line of the record: who did what to which thing, when.
 *
 * @param facts as JSON
 * @param salt of the facts as they are now; empty for lines from before there was one
 * @param commitment to the facts as they were first written, which is what is sealed
 * @param sealNo its place in the chain; empty for the few seconds before it is sealed
 * @param sealFormat 1 where the seal is over the facts themselves, 2 where over the commitment
 */
public record AuditRecord(
    long number,
    Instant at,
    String actor,
    String event,
    Subject subject,
    String facts,
    @Nullable String salt,
    @Nullable String commitment,
    @Nullable Long sealNo,
    @Nullable Integer sealFormat,
    @Nullable String hash) {

  /** To the facts as they are now; empty for lines from before there was a salt. */
  @Nullable String commitmentNow() {
    return salt == null ? null : Commitment.with(salt, facts).sha256();
  }

  boolean saysWhatItFirstSaid() {
    return Objects.equals(commitmentNow(), commitment);
  }
}
