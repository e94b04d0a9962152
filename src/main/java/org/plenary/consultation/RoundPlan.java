package org.plenary.consultation;

import java.util.List;
import org.plenary.shared.Deadline;

/** What staff say about a round before it opens. */
public record RoundPlan(
    RoundKind kind,
    String name,
    String introduction,
    Audience audience,
    Sight sight,
    List<String> questions,
    Deadline opens,
    Deadline closes) {

  public RoundPlan {
    questions = List.copyOf(questions);
  }
}
