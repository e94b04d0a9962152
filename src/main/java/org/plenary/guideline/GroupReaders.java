package org.plenary.guideline;

import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.ExpertGroups;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** The members of its group read what is frozen of a guideline, as long as they are members. */
@Component
class GroupReaders implements DraftReaders {

  private final ExpertGroups groups;

  GroupReaders(ExpertGroups groups) {
    this.groups = groups;
  }

  @Override
  public ReadableDrafts readable(Person reader) {
    return new ReadableDrafts(
        groups.list(reader).stream()
            .map(group -> new GuidelineId(group.subject()))
            .collect(Collectors.toSet()),
        Set.of());
  }
}
