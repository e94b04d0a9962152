package org.plenary.jury;

import java.util.List;
import org.plenary.shared.Refusal;

/** A scorecard cannot be sent yet: scores are missing, or notes on extreme scores. */
public class ScorecardIncomplete extends Refusal {

  private final List<String> scores;
  private final List<String> notes;

  ScorecardIncomplete(List<String> scores, List<String> notes) {
    super("jury.refused.scorecard-incomplete", scores.size(), notes.size());
    this.scores = List.copyOf(scores);
    this.notes = List.copyOf(notes);
  }

  /** Keys of the criteria without a score. */
  public List<String> scores() {
    return scores;
  }

  /** Keys of the criteria whose score wants a note. */
  public List<String> notes() {
    return notes;
  }
}
