package org.plenary.entry;

import org.plenary.identity.Person;
import org.springframework.stereotype.Service;

/** What applicants file, from the first draft to the award. */
@Service
public class Entries {

  /** For steps of procedures and other modules, which act for nobody. */
  public Entry get(EntryId id) {
    throw new UnsupportedOperationException();
  }

  /** The entry as far as this person may know it: its owner, its co-editors, staff and auditors. */
  public Entry get(Person by, EntryId id) {
    throw new UnsupportedOperationException();
  }
}
