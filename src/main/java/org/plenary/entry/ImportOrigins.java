package org.plenary.entry;

import java.util.Optional;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where entries came from that did not come by their applicant's own hand. */
@Service
@Transactional(readOnly = true)
public class ImportOrigins {

  private final EntryRecords records;
  private final EntryAccess access;
  private final ImportedRows rows;

  ImportOrigins(EntryRecords records, EntryAccess access, ImportedRows rows) {
    this.records = records;
    this.access = access;
    this.rows = rows;
  }

  /** Empty for one that was filed here. */
  public Optional<ImportOrigin> find(Person by, EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    access.requireReader(by, entry);
    return rows.find(id);
  }

  /** Whether the office still keeps it for its applicant. */
  public boolean isKeptByOffice(Person by, EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    access.requireReader(by, entry);
    return entry.heldByOffice;
  }
}
