package org.plenary.process.consultation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.plenary.answer.ObjectionDesk;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** The procedure of an objection goes by the number of its comment. */
@Component
class ObjectionNames implements SubjectNames {

  private final ObjectionDesk objections;
  private final Guidelines guidelines;

  ObjectionNames(ObjectionDesk objections, Guidelines guidelines) {
    this.objections = objections;
    this.guidelines = guidelines;
  }

  @Override
  public String procedure() {
    return "objection";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return objections.numbers(keys);
  }

  @Override
  public Map<String, String> programmes(Collection<String> keys) {
    Map<String, GuidelineId> about = objections.guidelines(keys);
    Map<GuidelineId, String> titles = guidelines.titles(Set.copyOf(about.values()));
    return about.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> titles.get(one.getValue())));
  }
}
