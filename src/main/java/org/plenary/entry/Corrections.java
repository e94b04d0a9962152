package org.plenary.entry;

import java.util.List;
import java.util.Optional;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;

/** What applicants were asked to correct. */
@Service
public class Corrections {

  private final CorrectionRows rows;
  private final EntryRecords records;
  private final EntryAccess access;

  Corrections(CorrectionRows rows, EntryRecords records, EntryAccess access) {
    this.rows = rows;
    this.records = records;
    this.access = access;
  }

  /** The request that waits for an answer; for steps of procedures. */
  public Optional<Correction> findOpen(EntryId id) {
    return rows.findOpen(id);
  }

  public Optional<Correction> findOpen(Person by, EntryId id) {
    return list(by, id).stream().filter(Correction::isOpen).findFirst();
  }

  /** Newest first. */
  public List<Correction> list(Person by, EntryId id) {
    access.requireReader(
        by, records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id)));
    return rows.list(id);
  }
}
