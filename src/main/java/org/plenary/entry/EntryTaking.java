package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.plenary.form.StoredAnswers;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one entry of a table in, wholly or not at all. The office keeps it for its applicant, and
 * nobody is written to: who is told of it, and when, is for the office to say.
 */
@Component
class EntryTaking {

  private final EntryStore store;
  private final EligibilityPolicy eligibility;
  private final Submitting submitting;
  private final StoredAnswers answers;
  private final ImportedRows imported;
  private final EditionStages stages;
  private final Clock clock;

  EntryTaking(
      EntryStore store,
      EligibilityPolicy eligibility,
      Submitting submitting,
      StoredAnswers answers,
      ImportedRows imported,
      EditionStages stages,
      Clock clock) {
    this.store = store;
    this.eligibility = eligibility;
    this.submitting = submitting;
    this.answers = answers;
    this.imported = imported;
    this.stages = stages;
    this.clock = clock;
  }

  /** Refuses an applicant who may not enter this category; the table may not say who won before. */
  @Transactional
  public EntryId take(Person by, Edition edition, String file, ListedEntry listed) {
    Instant now = clock.instant();
    ImportPolicy.requireTaken(
        edition, stages.hasReached(edition.id(), EditionStage.CONFLICTS_WANTED), now);
    EntryRecord entry = record(by, edition, listed, now);
    eligibility.requireMayEnter(edition, entry);
    EntryRecord saved = store.insert(entry);
    imported.insert(saved, listed, file, by.id(), now);
    listed
        .answers()
        .values()
        .forEach(
            (key, value) ->
                answers.save(Snapshot.document(saved.id()), key, value, 0, by.id().value()));
    String actor = by.id().value();
    store.publish(
        new EntryImported(
            saved.id(), edition.id(), file, listed.line(), listed.reference(), actor));
    store.publish(new EntryStarted(saved.id(), edition.id(), actor));
    if (listed.missing().isEmpty()) {
      send(by, edition, saved, ImportPolicy.arrivedAt(edition, listed.arrivedOn(), now));
    }
    return saved.id();
  }

  private void send(Person by, Edition edition, EntryRecord entry, Instant arrivedAt) {
    Submission sent = submitting.submitFromPaper(by, edition, entry, arrivedAt);
    store.save(entry);
    store.publish(
        new EntrySubmitted(
            entry.id(), edition.id(), sent.version(), sent.receipt(), false, by.id().value()));
  }

  static EntryRecord record(Person by, Edition edition, ListedEntry listed, Instant now) {
    NewEntry wanted =
        new NewEntry(
            edition.id(),
            listed.category(),
            Objects.requireNonNull(listed.applicantType()),
            listed.answers().text(Basics.APPLICANT),
            listed.answers().text(Basics.CITY),
            "",
            listed.answers().text(Basics.REGION),
            listed.answers().text(Basics.TITLE));
    EntryRecord entry = wanted.record(by.id(), now);
    entry.heldByOffice = true;
    Basics.repeat(listed.answers(), entry);
    return entry;
  }
}
