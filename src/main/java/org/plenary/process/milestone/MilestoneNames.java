package org.plenary.process.milestone;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
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
    return byKey(milestones.names(ids(keys)));
  }

  @Override
  public Map<String, String> programmes(Collection<String> keys) {
    return byKey(milestones.planNames(ids(keys)));
  }

  private static List<MilestoneId> ids(Collection<String> keys) {
    return keys.stream().map(MilestoneId::new).toList();
  }

  private static Map<String, String> byKey(Map<MilestoneId, String> words) {
    return words.entrySet().stream()
        .collect(toMap(named -> named.getKey().value(), Map.Entry::getValue));
  }
}
