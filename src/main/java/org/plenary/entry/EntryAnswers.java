package org.plenary.entry;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.form.SaveOutcome;
import org.plenary.form.SetAside;
import org.plenary.form.StoredAnswer;
import org.plenary.form.StoredAnswers;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner and the co-editors of an entry write, answer by answer. */
@Service
public class EntryAnswers {

  private final EntryStore store;
  private final EntryRecords records;
  private final EntryAccess access;
  private final StoredAnswers stored;
  private final SubmissionRows submissions;
  private final CorrectionRows corrections;
  private final Snapshot snapshot;
  private final Editions editions;
  private final Clock clock;

  EntryAnswers(
      EntryStore store,
      EntryRecords records,
      EntryAccess access,
      StoredAnswers stored,
      SubmissionRows submissions,
      CorrectionRows corrections,
      Snapshot snapshot,
      Editions editions,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.access = access;
    this.stored = stored;
    this.submissions = submissions;
    this.corrections = corrections;
    this.snapshot = snapshot;
    this.editions = editions;
    this.clock = clock;
  }

  /** The form it is written in now; while a correction is open, the form as it was sent. */
  public FormSchema schema(Person by, EntryId id) {
    EntryRecord entry = reader(by, id);
    return openCorrection(entry)
        .flatMap(asked -> submissions.findLatest(id))
        .map(Submission::form)
        .orElseGet(() -> current(entry));
  }

  /** What the form knows of it without asking. */
  public Map<String, Object> context(Person by, EntryId id) {
    EntryRecord entry = reader(by, id);
    return EntryForms.context(writtenCategory(entry), entry.applicantType);
  }

  /** The answers as they are kept now. What a correction does not ask for reads as it was sent. */
  @Transactional(readOnly = true)
  public Map<String, StoredAnswer> load(Person by, EntryId id) {
    Optional<Correction> asked = openCorrection(reader(by, id));
    Map<String, StoredAnswer> now = new LinkedHashMap<>(stored.load(Snapshot.document(id)));
    if (asked.isPresent()) {
      Submission sent = submissions.findLatest(id).orElseThrow();
      now.keySet().retainAll(asked.get().fields());
      sent.answers().values().forEach((key, value) -> now.putIfAbsent(key, asSent(sent, key)));
    }
    return now;
  }

  /** The answers now, with the files among them. */
  @Transactional(readOnly = true)
  public Answers now(Person by, EntryId id) {
    EntryRecord entry = reader(by, id);
    Answers now = snapshot.now(entry, schema(by, id));
    return openCorrection(entry)
        .map(
            asked ->
                Snapshot.corrected(
                    submissions.findLatest(id).orElseThrow().answers(), now, asked.fields()))
        .orElse(now);
  }

  /**
   * Keeps one answer, if it may be changed now. The entry goes by the title, applicant and place of
   * its draft until it is sent, and by those it was sent with from then on.
   */
  @Transactional
  public SaveOutcome save(
      Person by, EntryId id, String fieldKey, @Nullable Object value, int baseRevision) {
    EntryRecord entry = Basics.KEYS.contains(fieldKey) ? store.lock(id) : reader(by, id);
    access.requireEditor(by, entry);
    requireMayChange(entry, fieldKey);
    SaveOutcome outcome =
        stored.save(Snapshot.document(id), fieldKey, value, baseRevision, by.id().value());
    boolean isNamedByIt = Basics.KEYS.contains(fieldKey) && !entry.wasSubmitted();
    if (outcome instanceof SaveOutcome.Saved && isNamedByIt) {
      Map<String, @Nullable Object> answer = new LinkedHashMap<>();
      answer.put(fieldKey, value);
      Basics.repeat(Answers.of(answer), entry);
      store.save(entry);
    }
    return outcome;
  }

  public List<SetAside> listAside(Person by, EntryId id) {
    reader(by, id);
    return stored.listAside(Snapshot.document(id), by.id().value());
  }

  public void dropAside(Person by, EntryId id, String fieldKey) {
    access.requireEditor(by, reader(by, id));
    stored.dropAside(Snapshot.document(id), fieldKey, by.id().value());
  }

  /** Whether this answer may be changed now; asked before files are added or removed, too. */
  public void requireMayChange(Person by, EntryId id, String fieldKey) {
    EntryRecord entry = reader(by, id);
    access.requireEditor(by, entry);
    requireMayChange(entry, fieldKey);
  }

  /** Whether anything at all may be written now. */
  public boolean mayWrite(Person by, EntryId id) {
    EntryRecord entry = reader(by, id);
    return access.isEditor(by, entry)
        && (openCorrection(entry).isPresent() || isOpenForWriting(entry));
  }

  private void requireMayChange(EntryRecord entry, String fieldKey) {
    Optional<Correction> asked = openCorrection(entry);
    if (asked.isPresent()) {
      if (asked.get().due().isMissedBy(clock.instant())) {
        throw new CorrectionRefused("late", asked.get().due().wording());
      }
      if (!asked.get().fields().contains(fieldKey)) {
        throw new CorrectionRefused("not-asked");
      }
      return;
    }
    entry.require(entry.mayBeRewritten(), "write");
    SubmissionPolicy.requireOpen(editions.get(entry.edition()), clock.instant());
  }

  /** Only looked for where there can be one: every letter typed comes past here. */
  private Optional<Correction> openCorrection(EntryRecord entry) {
    return entry.state == EntryState.CORRECTION_ASKED
        ? corrections.findOpen(entry.id())
        : Optional.empty();
  }

  private boolean isOpenForWriting(EntryRecord entry) {
    return entry.mayBeRewritten()
        && SubmissionPolicy.isOpen(editions.get(entry.edition()), clock.instant());
  }

  private static StoredAnswer asSent(Submission sent, String key) {
    return new StoredAnswer(key, sent.answers().value(key), 0, sent.at(), sent.by().value());
  }

  private FormSchema current(EntryRecord entry) {
    Edition edition = editions.get(entry.edition());
    return EntryForms.schema(edition, writtenCategory(entry), entry.applicantType);
  }

  /** A correction is of what was sent, whatever the next version is to be. */
  private static String writtenCategory(EntryRecord entry) {
    return entry.state == EntryState.CORRECTION_ASKED ? entry.category : entry.writingCategory();
  }

  private EntryRecord reader(Person by, EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    access.requireReaderOfAnswers(by, entry);
    return entry;
  }
}
