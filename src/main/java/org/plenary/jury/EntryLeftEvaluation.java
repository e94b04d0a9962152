package org.plenary.jury;

import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * An entry that had been given out was withdrawn, so its scorecards ended.
 *
 * @param jurors those whose scorecard ended by it, sent or not
 */
public record EntryLeftEvaluation(
    EntryId entry, EditionId edition, List<JurorId> jurors, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject(EntryId.KIND, entry.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("scorecards", jurors.size());
  }
}
