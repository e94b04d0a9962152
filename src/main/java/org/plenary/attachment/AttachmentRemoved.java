package org.plenary.attachment;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A file was taken off the list. */
public record AttachmentRemoved(AttachmentId id, Subject owner, String by) implements DomainEvent {

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
    return Map.of("file", id.value());
  }
}
