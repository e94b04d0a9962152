package org.plenary.process.consultation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** The procedure of a round goes by the round's name. */
@Component
class RoundNames implements SubjectNames {

  private final Rounds rounds;
  private final Guidelines guidelines;

  RoundNames(Rounds rounds, Guidelines guidelines) {
    this.rounds = rounds;
    this.guidelines = guidelines;
  }

  @Override
  public String procedure() {
    return "round";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return rounds.names(keys);
  }

  @Override
  public Map<String, String> programmes(Collection<String> keys) {
    Map<String, GuidelineId> about = rounds.guidelines(keys);
    Map<GuidelineId, String> titles = guidelines.titles(Set.copyOf(about.values()));
    return about.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> titles.get(one.getValue())));
  }
}
