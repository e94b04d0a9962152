package org.plenary.jury;

import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A juror filed a conflict. */
public record ConflictDeclared(
    ConflictId conflict,
    JurorId juror,
    EditionId edition,
    EntryId entry,
    ConflictKind kind,
    boolean isLate,
    String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("entry", entry.value(), "kind", kind.name(), "isLate", isLate);
  }
}
