package org.plenary.entry;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.FileAnswers;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.form.StoredAnswers;
import org.plenary.programme.ApplicantType;
import org.springframework.stereotype.Component;

/** Brings together what an entry says now: the answers, and the files as answers. */
@Component
class Snapshot {

  private final StoredAnswers stored;
  private final Attachments attachments;

  Snapshot(StoredAnswers stored, Attachments attachments) {
    this.stored = stored;
    this.attachments = attachments;
  }

  /** Under what name the answers of an entry are kept while they are written. */
  static String document(EntryId id) {
    return id.subject().toString();
  }

  /** What this form asks; an answer to a question of another category's form stays where it is. */
  Answers now(EntryRecord entry, FormSchema schema) {
    Answers answers = stored.answers(document(entry.id()));
    return CategoryChange.only(
        schema, FileAnswers.with(schema, answers, attachments.list(entry.id().subject())));
  }

  /** What was sent, with only these answers as they are now. */
  static Answers corrected(Answers sent, Answers now, Set<String> fields) {
    Answers corrected = sent;
    for (String field : new LinkedHashSet<>(fields)) {
      corrected = corrected.with(field, now.value(field));
    }
    return corrected;
  }

  /** One number for all that was sent; the answers hold the files' own hashes. */
  static String sha256(EntryRecord entry, Answers answers, String formSha256) {
    return sha256(entry.category, entry.applicantType, answers, formSha256);
  }

  static String sha256(String category, ApplicantType type, Answers answers, String formSha256) {
    return Token.sha256(String.join("\n", category, type.name(), formSha256, answers.toJson()));
  }

  static Map<String, Object> context(EntryRecord entry) {
    return EntryForms.context(entry.category, entry.applicantType);
  }
}
