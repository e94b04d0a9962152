package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.plenary.form.StoredAnswers;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant does with an entry, each in one transaction. */
@Component
@Transactional
class Filing {

  private final EntryStore store;
  private final DecidingLock lock;
  private final EntryAccess access;
  private final EligibilityPolicy eligibility;
  private final Submitting submitting;
  private final SubmissionRows submissions;
  private final CorrectionRows corrections;
  private final StoredAnswers answers;
  private final CategoryMoving moves;
  private final ServiceMail mail;
  private final Editions editions;
  private final Clock clock;

  Filing(
      EntryStore store,
      DecidingLock lock,
      EntryAccess access,
      EligibilityPolicy eligibility,
      Submitting submitting,
      SubmissionRows submissions,
      CorrectionRows corrections,
      StoredAnswers answers,
      CategoryMoving moves,
      ServiceMail mail,
      Editions editions,
      Clock clock) {
    this.store = store;
    this.lock = lock;
    this.access = access;
    this.eligibility = eligibility;
    this.submitting = submitting;
    this.submissions = submissions;
    this.corrections = corrections;
    this.answers = answers;
    this.moves = moves;
    this.mail = mail;
    this.editions = editions;
    this.clock = clock;
  }

  EntryRecord start(Person by, NewEntry wanted) {
    EntryAccess.requireMayWrite(by);
    Edition edition = editions.get(by, wanted.edition());
    SubmissionPolicy.requireOpen(edition, clock.instant());
    if (edition.findCategory(wanted.category()).isEmpty()) {
      throw new NotFound("category", wanted.category());
    }
    EntryRecord entry = wanted.record(by.id(), clock.instant());
    eligibility.requireMayEnter(edition, entry);
    EntryRecord saved = store.insert(entry);
    for (Basics.Filled filled : Basics.known(saved)) {
      answers.save(Snapshot.document(saved.id()), filled.key(), filled.text(), 0, by.id().value());
    }
    mail.started(edition, saved);
    store.publish(new EntryStarted(saved.id(), saved.edition(), by.id().value()));
    return saved;
  }

  EntryRecord changeCategory(Person by, EntryId id, String category) {
    EntryRecord entry = store.lock(id);
    access.requireOwner(by, entry);
    Edition edition = editions.get(entry.edition());
    SubmissionPolicy.requireOpen(edition, clock.instant());
    if (edition.findCategory(category).isEmpty()) {
      throw new NotFound("category", category);
    }
    String was = entry.writingCategory();
    if (was.equals(category)) {
      return entry;
    }
    eligibility.requireMayEnter(edition, entry, category);
    entry.writeFor(category);
    EntryRecord saved = store.save(entry);
    store.publish(new EntryCategoryChanged(id, saved.edition(), was, category, by.id().value()));
    return saved;
  }

  Receipt submit(Person by, EntryId id, Instant arrivedAt) {
    EntryRecord entry = store.lock(id);
    access.requireOwner(by, entry);
    Edition edition = editions.get(entry.edition());
    entry.enterWrittenCategory();
    if (entry.mayBeRewritten() && submitting.isSentAlready(edition, entry)) {
      return submissions.findLatest(id).orElseThrow().asReceipt();
    }
    entry.require(entry.state != EntryState.CORRECTION_ASKED, "submit");
    boolean again = entry.wasSubmitted();
    Submission sent = submitting.submit(by, edition, entry, arrivedAt);
    store.save(entry);
    moves.overtake(entry, by.id().value());
    mail.submitted(edition, entry, sent);
    store.publish(
        new EntrySubmitted(
            id, edition.id(), sent.version(), sent.receipt(), again, by.id().value()));
    return sent.asReceipt();
  }

  Receipt sendCorrection(Person by, EntryId id, Instant arrivedAt) {
    EntryRecord entry = store.lock(id);
    access.requireOwner(by, entry);
    Correction asked = corrections.findOpen(id).orElse(null);
    if (asked == null) {
      return answered(entry);
    }
    if (asked.due().isMissedBy(arrivedAt)) {
      throw new CorrectionRefused("late", asked.due().wording());
    }
    Edition edition = editions.get(entry.edition());
    Submission sent = submitting.correct(by, edition, entry, asked.fields(), arrivedAt);
    corrections.close(asked, arrivedAt, false);
    store.save(entry);
    mail.corrected(edition, entry, sent);
    store.publish(new EntryCorrected(id, edition.id(), sent.version(), by.id().value()));
    return sent.asReceipt();
  }

  void lapseCorrection(EntryId id, Instant at) {
    EntryRecord entry = store.lock(id);
    Correction asked = corrections.findOpen(id).orElse(null);
    if (asked == null) {
      return;
    }
    entry.lapseCorrection();
    corrections.close(asked, at, true);
    store.save(entry);
    store.publish(new CorrectionLapsed(id, entry.edition(), DomainEvent.SYSTEM));
  }

  /** It may hold an award that its applicant was not told of: then the award passes on. */
  void withdraw(Person by, EntryId id, String reason) {
    TextTooLong.check(reason, EntryRecord.LONGEST_REASON);
    EntryRecord entry = lock.lock(id);
    access.requireOwner(by, entry);
    if (entry.state == EntryState.WITHDRAWN) {
      return;
    }
    entry.withdraw(reason.strip());
    corrections.findOpen(id).ifPresent(asked -> corrections.close(asked, clock.instant(), true));
    store.save(entry);
    moves.overtake(entry, by.id().value());
    if (entry.wasSubmitted()) {
      mail.withdrawn(editions.get(entry.edition()), entry);
    }
    store.publish(new EntryWithdrawn(id, entry.edition(), reason.strip(), by.id().value()));
  }

  /** A second click finds the corrections sent already. */
  private Receipt answered(EntryRecord entry) {
    Submission sent = submissions.findLatest(entry.id()).orElse(null);
    entry.require(sent != null && sent.isCorrection(), "correct");
    return Objects.requireNonNull(sent).asReceipt();
  }
}
