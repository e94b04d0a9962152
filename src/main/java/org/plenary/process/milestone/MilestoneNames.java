package org.plenary.process.milestone;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.plenary.milestone.MilestoneId;
import org.plenary.milestone.Milestones;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** Milestones go by their names. */
@Component
class MilestoneNames implements SubjectNames {

  private final Milestones milestones;

  MilestoneNames(Milestones milestones) {
    this.milestones = milestones;
  }

  @Override
  public String procedure() {
    return "milestone";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return milestones.names(keys.stream().map(MilestoneId::new).toList()).entrySet().stream()
        .collect(toMap(named -> named.getKey().value(), Map.Entry::getValue));
  }
}
