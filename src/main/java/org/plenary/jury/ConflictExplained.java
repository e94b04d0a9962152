package org.plenary.jury;

import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Something was added to a conflict that stands. */
public record ConflictExplained(
    ConflictId conflict, JurorId juror, EntryId entry, String explanation, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("entry", entry.value(), "explanation", explanation);
  }
}
