package org.plenary.entry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
    return freeze(by, edition, entry, schema, answers, at, false);
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
    return freeze(by, edition, entry, sent.form(), answers, at, true);
  }

  private Submission freeze(
      Person by,
      Edition edition,
      EntryRecord entry,
      FormSchema schema,
      Answers answers,
      Instant at,
      boolean isCorrection) {
    Basics.repeat(answers, entry);
    String form = Token.sha256(schema.toJson());
    String sha256 = Snapshot.sha256(entry, answers, form);
    int number = entry.wasSubmitted() ? entry.entryNumber : sequence.next(entry.edition());
    entry.submit(receipt(edition, number), number, at);
    Submission sent = submission(by, edition, entry, schema, answers, sha256, isCorrection);
    submissions.insert(sent, form);
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

  private static String receipt(Edition edition, int number) {
    return "%s-%04d".formatted(edition.code(), number);
  }

  private static Submission submission(
      Person by,
      Edition edition,
      EntryRecord entry,
      FormSchema schema,
      Answers answers,
      String sha256,
      boolean isCorrection) {
    return new Submission(
        entry.id(),
        entry.version,
        String.valueOf(entry.receipt),
        Objects.requireNonNull(entry.submittedAt),
        by.id(),
        isCorrection,
        edition.revision(),
        entry.category,
        entry.applicantType,
        entry.applicant,
        entry.city,
        entry.country,
        entry.region,
        entry.title,
        answers,
        schema,
        sha256,
        null);
  }
}
