package org.plenary.entry;

import org.plenary.identity.Person;
import org.springframework.stereotype.Service;

/**
 * Who may act for an entry, for modules that keep what belongs to it. What somebody may not see
 * does not exist for them.
 */
@Service
public class EntryRights {

  private final EntryRecords records;
  private final EntryAccess access;

  EntryRights(EntryRecords records, EntryAccess access) {
    this.records = records;
    this.access = access;
  }

  /** Answering for an entry stays with its owner. */
  public void requireOwner(Person by, EntryId id) {
    access.requireOwner(by, record(id));
  }

  /** Staff decide about other people's entries; about their own, a colleague does. */
  public void requireUninvolved(Person by, EntryId id) {
    access.requireUninvolved(by, record(id));
  }

  private EntryRecord record(EntryId id) {
    return records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
  }
}
