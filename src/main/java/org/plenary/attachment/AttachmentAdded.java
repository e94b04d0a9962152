package org.plenary.attachment;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A file was handed in. */
public record AttachmentAdded(
    AttachmentId id, Subject owner, String field, String sha256, String by) implements DomainEvent {

  @Override
  public Subject subject() {
    return owner;
  }

  @Override
  public String actor() {
    return by;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("file", id.value(), "field", field, "sha256", sha256);
  }
}
