package org.plenary.guideline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.group.GroupSubjects;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** Tells the screen that sets up an expert group which guidelines there are. */
@Component
class GroupGuidelines implements GroupSubjects {

  private final Guidelines guidelines;

  GroupGuidelines(Guidelines guidelines) {
    this.guidelines = guidelines;
  }

  @Override
  public Map<String, String> titles(Person by) {
    Map<String, String> titles = new LinkedHashMap<>();
    guidelines
        .list(by)
        .forEach(one -> titles.put(one.guideline().id().value(), one.guideline().title()));
    return titles;
  }
}
