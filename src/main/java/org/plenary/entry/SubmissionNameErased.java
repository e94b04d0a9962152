package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** A name was replaced by a code in a version that was sent; the record keeps both numbers. */
public record SubmissionNameErased(
    EntryId entry, EditionId edition, int version, String sha256, String sha256Since, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("version", version, "sha256", sha256, "sha256Since", sha256Since);
  }
}
