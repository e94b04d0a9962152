package org.plenary.consultation;

import java.util.Map;

/** A comment table was read. */
public record TableImported(
    RoundId round, String file, String sha256, int added, int known, int refused, String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "file", file, "sha256", sha256, "added", added, "known", known, "refused", refused);
  }
}
