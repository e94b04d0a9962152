package org.plenary.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.form.Answers;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;

/** What applicants were asked to correct. */
@Service
public class Corrections {

  private final CorrectionRows rows;
  private final EntryRecords records;
  private final EntryAccess access;
  private final SubmissionRows submissions;
  private final Snapshot snapshot;

  Corrections(
      CorrectionRows rows,
      EntryRecords records,
      EntryAccess access,
      SubmissionRows submissions,
      Snapshot snapshot) {
    this.rows = rows;
    this.records = records;
    this.access = access;
    this.submissions = submissions;
    this.snapshot = snapshot;
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

  /** The answers asked for that are still as they were sent. */
  public Set<String> listUntouched(Person by, EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    access.requireEditor(by, entry);
    Set<String> asked = findOpen(id).map(Correction::fields).orElse(Set.of());
    Submission sent = submissions.findLatest(id).orElseThrow();
    Answers now = snapshot.now(entry, sent.form());
    return asked.stream()
        .filter(field -> Objects.equals(sent.answers().value(field), now.value(field)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
