package org.plenary.jury;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assignment with what has been scored. */
public record Scorecard(Assignment assignment, Map<String, Score> scores) {

  public Scorecard {
    scores = Map.copyOf(scores);
  }

  public @Nullable BigDecimal value(String criterion) {
    Score score = scores.get(criterion);
    return score == null ? null : score.value();
  }

  public boolean isFrozen() {
    return assignment.state() != AssignmentState.OPEN;
  }
}
