package org.plenary.group.ui;

import java.util.HashMap;
import java.util.Map;
import org.plenary.group.GroupFigures;
import org.plenary.group.GroupSize;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.NavCounts;
import org.springframework.stereotype.Component;

/** How many nominations wait for the office, beside its item of the navigation. */
@Component
class GroupCounts implements NavCounts {

  private final GroupFigures figures;
  private final CurrentPerson current;

  GroupCounts(GroupFigures figures, CurrentPerson current) {
    this.figures = figures;
    this.current = current;
  }

  @Override
  public Map<String, Count> counts() {
    Person person = current.get();
    Map<String, Count> counts = new HashMap<>();
    if (person.isStaff()) {
      int toCheck = figures.sizes().values().stream().mapToInt(GroupSize::toCheck).sum();
      counts.put("expert-groups", Count.owed(toCheck));
    }
    return counts;
  }
}
