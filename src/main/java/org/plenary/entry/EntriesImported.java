package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A table of entries was read to its end. */
public record EntriesImported(
    EditionId edition,
    String file,
    String sha256,
    int sent,
    int drafts,
    int known,
    int refused,
    String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "file", file, "sha256", sha256, "sent", sent, "drafts", drafts, "known", known, "refused",
        refused);
  }
}
