package org.plenary.verdict;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.Submission;
import org.plenary.entry.Submissions;
import org.plenary.form.Answers;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.TextFormat;
import org.plenary.jury.EntryReading;
import org.springframework.stereotype.Component;

/**
 * Entries for readers outside the prize: the version sent last, without the people behind it and
 * without files, in which nobody can tell what else stands.
 */
@Component
class SharedReadings {

  private final Submissions submissions;

  SharedReadings(Submissions submissions) {
    this.submissions = submissions;
  }

  Map<EntryId, String> summaries(Collection<EntryId> ids) {
    return submissions.summaries(ids);
  }

  EntryReading of(Entry entry) {
    Submission sent = submissions.latest(entry.id());
    return new EntryReading(
        entry,
        sent.answers().text("summary"),
        sent.form(),
        withoutPeople(sent.form(), sent.answers()),
        Map.of(FormField.APPLICANT_TYPE, sent.applicantType().name().toLowerCase(Locale.ROOT)),
        file -> "");
  }

  private static Answers withoutPeople(FormSchema form, Answers answers) {
    Answers kept = answers;
    Set<String> named = namedByAddress(form);
    for (FormField field : form.fields()) {
      if (named.contains(field.key()) || isPrivate(field)) {
        kept = kept.with(field.key(), null);
      }
    }
    return kept;
  }

  private static boolean isPrivate(FormField field) {
    return field.takesFiles()
        || isAddress(field)
        || field.children().stream().anyMatch(child -> isAddress(child) || child.takesFiles());
  }

  private static boolean isAddress(FormField field) {
    return field.format() == TextFormat.EMAIL || field.format() == TextFormat.PHONE;
  }

  /** Beside "contactEmail" stands "contactName", beside "signatoryEmail" "signatory". */
  private static Set<String> namedByAddress(FormSchema form) {
    Set<String> named = new HashSet<>();
    form.fields().stream()
        .filter(SharedReadings::isAddress)
        .map(field -> field.key().replaceFirst("(Email|Phone)$", ""))
        .forEach(
            stem -> {
              named.add(stem);
              named.add(stem + "Name");
            });
    return named;
  }
}
