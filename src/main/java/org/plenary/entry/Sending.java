package org.plenary.entry;

import java.util.Objects;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;

/** An entry on its way to being frozen: who sends which answers to which form. */
record Sending(
    Person by,
    Edition edition,
    EntryRecord entry,
    FormSchema form,
    Answers answers,
    boolean isCorrection) {

  String receipt(int number) {
    return "%s-%04d".formatted(edition.code(), number);
  }

  String formSha256() {
    return Token.sha256(form.toJson());
  }

  /** As it is kept; the entry must have been given its number and version before. */
  Submission submission() {
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
        form,
        Snapshot.sha256(entry, answers, formSha256()),
        null);
  }
}
