package org.plenary.answer.ui;

import java.util.Map;
import org.plenary.answer.Triage;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.NavCounts;
import org.springframework.stereotype.Component;

/** How many comments wait for the reader's answer, beside the board's item. */
@Component
class TriageCounts implements NavCounts {

  private final Triage triage;
  private final CurrentPerson current;

  TriageCounts(Triage triage, CurrentPerson current) {
    this.triage = triage;
    this.current = current;
  }

  @Override
  public Map<String, Count> counts() {
    Person person = current.get();
    return person.isStaff() ? Map.of("triage", Count.owed(triage.countYours(person))) : Map.of();
  }
}
