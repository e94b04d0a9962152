package org.plenary.verdict;

import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * What became of an entry that was judged after the finalists were confirmed.
 *
 * @param score out of 100 and rounded, as the record shows it; empty where nothing was sent
 * @param line the score of the last finalist of its category; empty where there was none
 */
public record LateJudgingDecided(
    EntryId entry,
    EditionId edition,
    LateOutcome outcome,
    String score,
    String line,
    String reason,
    String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return entry.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("outcome", outcome.key(), "score", score, "line", line, "reason", reason);
  }
}
