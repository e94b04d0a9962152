package org.plenary.process.prize;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.Assignments;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.springframework.stereotype.Component;

/** Scorecards go by the titles of their entries. */
@Component
class ScorecardNames implements SubjectNames {

  private final Assignments assignments;
  private final EntryNames entryNames;

  ScorecardNames(Assignments assignments, EntryNames entryNames) {
    this.assignments = assignments;
    this.entryNames = entryNames;
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

  @Override
  public Map<String, WorkEdition> editions(Collection<String> keys) {
    Map<AssignmentId, EntryId> found =
        assignments.entries(keys.stream().map(AssignmentId::new).toList());
    Map<String, WorkEdition> known =
        entryNames.editions(found.values().stream().map(EntryId::value).distinct().toList());
    return found.entrySet().stream()
        .collect(
            toMap(
                scorecard -> scorecard.getKey().value(),
                scorecard -> known.get(scorecard.getValue().value())));
  }
}
