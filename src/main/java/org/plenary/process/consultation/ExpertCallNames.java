package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.group.ExpertGroups;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** A call for experts goes by its group's name. */
@Component
class ExpertCallNames implements SubjectNames {

  private final ExpertGroups groups;

  ExpertCallNames(ExpertGroups groups) {
    this.groups = groups;
  }

  @Override
  public String procedure() {
    return "expert-call";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return groups.names(keys);
  }
}
