package org.plenary.entry.ui;

import java.util.HashMap;
import java.util.Map;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryFilter;
import org.plenary.entry.EntryList;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.programme.CurrentEdition;
import org.plenary.ui.NavCounts;
import org.springframework.stereotype.Component;

/** The numbers beside "Your entries", "Entries" and "Screening". */
@Component
class EntryCounts implements NavCounts {

  private final Entries entries;
  private final EntryList list;
  private final CurrentEdition editions;
  private final CurrentPerson current;

  EntryCounts(Entries entries, EntryList list, CurrentEdition editions, CurrentPerson current) {
    this.entries = entries;
    this.list = list;
    this.editions = editions;
    this.current = current;
  }

  @Override
  public Map<String, Count> counts() {
    Person person = current.get();
    Map<String, Count> counts = new HashMap<>();
    if (person.is(Role.APPLICANT)) {
      counts.put("my-entries", Count.size(entries.listOwned(person).size()));
    }
    if (person.mayReadEverything()) {
      editions
          .find()
          .ifPresent(
              edition -> {
                counts.put(
                    "entries", Count.size(list.count(person, edition.id(), EntryFilter.SENT)));
                if (person.isStaff()) {
                  counts.put(
                      "screening",
                      Count.owed(list.count(person, edition.id(), ListTab.YOURS.filter())));
                }
              });
    }
    return counts;
  }
}
