package org.plenary.entry;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.plenary.attachment.Attachments;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.form.FormValidator;
import org.plenary.form.Problem;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes what an applicant sends, and gives it its number. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Submitting {

  private final Snapshot snapshot;
  private final SubmissionRows submissions;
  private final SequenceRows sequence;
  private final Attachments attachments;

  Submitting(
      Snapshot snapshot,
      SubmissionRows submissions,
      SequenceRows sequence,
      Attachments attachments) {
    this.snapshot = snapshot;
    this.submissions = submissions;
    this.sequence = sequence;
    this.attachments = attachments;
  }

  /** Everything that keeps it from being sent as it stands. */
  List<Problem> problems(Edition edition, EntryRecord entry) {
    FormSchema schema = EntryForms.schema(edition, entry.category, entry.applicantType);
    return problems(schema, entry, snapshot.now(entry, schema));
  }

  Submission submit(Person by, Edition edition, EntryRecord entry, Instant at) {
    FormSchema schema = EntryForms.schema(edition, entry.category, entry.applicantType);
    Answers answers = snapshot.now(entry, schema);
    SubmissionPolicy.check(edition, at, problems(schema, entry, answers));
    return freeze(new Sending(by, edition, entry, schema, answers, false), at);
  }

  /**
   * Freezes what came another way and is complete but for its files, which no table can hold: a
   * screener sees that they are missing, and may ask for them.
   */
  Submission submitFromPaper(Person by, Edition edition, EntryRecord entry, Instant arrivedAt) {
    FormSchema schema = EntryForms.schema(edition, entry.category, entry.applicantType);
    Answers answers = snapshot.now(entry, schema);
    SubmissionPolicy.requireComplete(
        problems(schema, entry, answers).stream()
            .filter(problem -> !schema.findField(problem.topKey()).orElseThrow().takesFiles())
            .toList());
    return freeze(new Sending(by, edition, entry, schema, answers, false), arrivedAt);
  }

  /** Freezes only the corrected answers; everything else stays as it was sent. */
  Submission correct(
      Person by, Edition edition, EntryRecord entry, Set<String> fields, Instant at) {
    Submission sent = submissions.findLatest(entry.id()).orElseThrow();
    Answers answers = Snapshot.corrected(sent.answers(), snapshot.now(entry, sent.form()), fields);
    List<Problem> problems =
        problems(sent.form(), entry, answers).stream()
            .filter(problem -> fields.contains(problem.topKey()))
            .toList();
    SubmissionPolicy.requireComplete(problems);
    return freeze(new Sending(by, edition, entry, sent.form(), answers, true), at);
  }

  /** Freezes what was sent under the form of the category it has moved to. */
  Submission move(Person by, Edition edition, EntryRecord entry, Instant at) {
    Submission sent = submissions.findLatest(entry.id()).orElseThrow();
    FormSchema schema = EntryForms.schema(edition, entry.category, entry.applicantType);
    Answers answers = CategoryChange.only(schema, sent.answers());
    return freeze(new Sending(by, edition, entry, schema, answers, true), at);
  }

  private Submission freeze(Sending sending, Instant at) {
    EntryRecord entry = sending.entry();
    Basics.repeat(sending.answers(), entry);
    int number = entry.wasSubmitted() ? entry.entryNumber : sequence.next(entry.edition());
    entry.submit(sending.receipt(number), number, at);
    Submission sent = sending.submission();
    submissions.insert(sent, sending.formSha256());
    attachments.freeze(entry.id().subject(), sent.version());
    return sent;
  }

  /** Whether the same was sent before, word for word: a second click is no second submission. */
  boolean isSentAlready(Edition edition, EntryRecord entry) {
    if (!entry.wasSubmitted()) {
      return false;
    }
    FormSchema schema = EntryForms.schema(edition, entry.category, entry.applicantType);
    String now = Snapshot.sha256(entry, snapshot.now(entry, schema), Token.sha256(schema.toJson()));
    return submissions.findLatest(entry.id()).filter(sent -> sent.sha256().equals(now)).isPresent();
  }

  private static List<Problem> problems(FormSchema schema, EntryRecord entry, Answers answers) {
    return FormValidator.check(schema, answers, Snapshot.context(entry), true);
  }
}
