package org.plenary.jury;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.ui.AttachmentRoutes;
import org.plenary.entry.Submission;
import org.plenary.entry.Submissions;
import org.plenary.form.Answers;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.TextFormat;
import org.plenary.identity.Person;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens entries to the jurors they were given to. Whoever declared a conflict, gave it back or
 * never had it finds nothing, nor its files.
 */
@Service
@Transactional(readOnly = true)
public class EntryReadings {

  private final ScorecardAccess access;
  private final EntryPool entries;
  private final Submissions submissions;
  private final Editions editions;
  private final Clock clock;

  EntryReadings(
      ScorecardAccess access,
      EntryPool entries,
      Submissions submissions,
      Editions editions,
      Clock clock) {
    this.access = access;
    this.entries = entries;
    this.submissions = submissions;
    this.editions = editions;
    this.clock = clock;
  }

  /** The entry behind an assignment, for its juror, once evaluation is open. */
  public EntryReading open(Person by, AssignmentId id) {
    Seat seat = access.get(by, id);
    EvaluationWindow window = EvaluationWindow.of(editions.get(seat.assignment().edition()));
    window.requireBegun(clock.instant());
    Submission sent = submissions.latest(seat.assignment().entry());
    return new EntryReading(
        entries.get(seat.assignment().edition(), seat.assignment().entry()),
        sent.answers().text("summary"),
        sent.form(),
        withoutAddresses(sent.form(), sent.answers()),
        Map.of(FormField.APPLICANT_TYPE, sent.applicantType().name().toLowerCase(Locale.ROOT)),
        EntryReadings::link);
  }

  /** Nobody needs a contact's address to judge an entry. */
  private static Answers withoutAddresses(FormSchema form, Answers answers) {
    Answers kept = answers;
    for (FormField field : form.fields()) {
      if (field.format() == TextFormat.EMAIL) {
        kept = kept.with(field.key(), null);
      }
    }
    return kept;
  }

  private static String link(FileAnswer file) {
    return AttachmentRoutes.file(new AttachmentId(file.id()));
  }
}
