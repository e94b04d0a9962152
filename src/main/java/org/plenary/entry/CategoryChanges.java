package org.plenary.entry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.form.Answers;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.identity.Person;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which categories an entry could move to, and what would change in what is asked. */
@Service
@Transactional(readOnly = true)
public class CategoryChanges {

  private final EntryRecords records;
  private final EntryAccess access;
  private final EligibilityPolicy eligibility;
  private final Snapshot snapshot;
  private final SubmissionRows submissions;
  private final Editions editions;
  private final Clock clock;

  CategoryChanges(
      EntryRecords records,
      EntryAccess access,
      EligibilityPolicy eligibility,
      Snapshot snapshot,
      SubmissionRows submissions,
      Editions editions,
      Clock clock) {
    this.records = records;
    this.access = access;
    this.eligibility = eligibility;
    this.snapshot = snapshot;
    this.submissions = submissions;
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * The categories this applicant may enter, but for the one the entry is in: for who writes it the
   * one it is written for, for staff the one it was sent in.
   */
  public List<Category> listOthers(Person by, EntryId id) {
    EntryRecord entry = reader(by, id);
    Edition edition = editions.get(entry.edition());
    String own = access.isEditor(by, entry) ? entry.writingCategory() : entry.category;
    return edition.categories().stream()
        .filter(one -> !one.key().equals(own))
        .filter(one -> eligibility.mayEnter(edition, entry, one.key()))
        .toList();
  }

  /** Whether its owner can change the category now, without asking anybody. */
  public boolean mayChange(Person by, EntryId id) {
    EntryRecord entry = reader(by, id);
    return access.isOwner(by, entry)
        && entry.mayBeRewritten()
        && SubmissionPolicy.isOpen(editions.get(entry.edition()), clock.instant());
  }

  /** What a draft would lose and gain; of an entry that was sent, what its next version would. */
  public CategoryChange preview(Person by, EntryId id, String category) {
    EntryRecord entry = reader(by, id);
    Edition edition = editions.get(entry.edition());
    FormSchema form = EntryForms.schema(edition, entry.writingCategory(), entry.applicantType);
    return change(edition, entry, form, snapshot.now(entry, form), category);
  }

  /** What the frozen version would lose and gain, as when staff propose the move. */
  public CategoryChange previewOfSent(Person by, EntryId id, String category) {
    EntryRecord entry = reader(by, id);
    Submission sent = submissions.findLatest(id).orElseThrow();
    Edition edition = editions.get(entry.edition());
    return change(edition, entry, sent.form(), sent.answers(), category);
  }

  /** The category its next version will be sent in, where that is another than what counts now. */
  public Optional<String> findWritten(Person by, EntryId id) {
    return Optional.ofNullable(reader(by, id).writingCategory);
  }

  /** What its newest version is asked that the one before was not. */
  List<FormField> listAskedSince(EntryRecord entry) {
    Submission before = submissions.find(entry.id(), entry.version - 1).orElseThrow();
    Submission now = submissions.find(entry.id(), entry.version).orElseThrow();
    return CategoryChange.between(before.form(), now.form(), now.answers(), Snapshot.context(entry))
        .asked();
  }

  private static CategoryChange change(
      Edition edition, EntryRecord entry, FormSchema form, Answers answers, String category) {
    return CategoryChange.between(
        form,
        EntryForms.schema(edition, category, entry.applicantType),
        answers,
        EntryForms.context(category, entry.applicantType));
  }

  private EntryRecord reader(Person by, EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    access.requireReaderOfAnswers(by, entry);
    return entry;
  }
}
