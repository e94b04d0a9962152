package org.plenary.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.form.Answers;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;

/** What was sent, frozen version by version. */
@Service
public class Submissions {

  private final SubmissionRows rows;
  private final EntryRecords records;
  private final EntryAccess access;

  Submissions(SubmissionRows rows, EntryRecords records, EntryAccess access) {
    this.rows = rows;
    this.records = records;
    this.access = access;
  }

  /** For steps of procedures and other modules: what counts now. */
  public Submission latest(EntryId id) {
    return findLatest(id).orElseThrow(() -> none(id));
  }

  public Optional<Submission> findLatest(EntryId id) {
    return rows.findLatest(id);
  }

  public Submission latest(Person by, EntryId id) {
    requireReader(by, id);
    return latest(id);
  }

  public Submission get(Person by, EntryId id, int version) {
    requireReader(by, id);
    return rows.find(id, version).orElseThrow(() -> none(id));
  }

  /** What entries say of themselves in a few words; for pages of those that are public. */
  public Map<EntryId, String> summaries(Collection<EntryId> entries) {
    return rows.summaries(entries);
  }

  /**
   * What was answered in the newest version of each. For steps and other modules; one statement.
   */
  public Map<EntryId, Answers> answers(Collection<EntryId> entries) {
    return rows.answers(entries);
  }

  /** Every version's receipt, newest first. */
  public List<Receipt> listReceipts(Person by, EntryId id) {
    requireReader(by, id);
    return rows.listReceipts(id);
  }

  private void requireReader(Person by, EntryId id) {
    access.requireReader(
        by, records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id)));
  }

  private static NotFound none(EntryId id) {
    return new NotFound("submission", id.value());
  }
}
