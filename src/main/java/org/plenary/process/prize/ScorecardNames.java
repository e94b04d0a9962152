package org.plenary.process.prize;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.Assignments;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** Scorecards go by the titles of their entries. */
@Component
class ScorecardNames implements SubjectNames {

  private final Assignments assignments;

  ScorecardNames(Assignments assignments) {
    this.assignments = assignments;
  }

  @Override
  public String procedure() {
    return "scorecard";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return assignments.titles(keys.stream().map(AssignmentId::new).toList()).entrySet().stream()
        .collect(toMap(scorecard -> scorecard.getKey().value(), Map.Entry::getValue));
  }
}
