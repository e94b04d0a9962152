package org.plenary.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.identity.Person;
import org.plenary.notification.Recipient;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.springframework.stereotype.Component;

/** Mails that go out with what an applicant or a screener just did. */
@Component
class ServiceMail {

  private final EntryMail mail;
  private final SubmissionRows submissions;

  ServiceMail(EntryMail mail, SubmissionRows submissions) {
    this.mail = mail;
    this.submissions = submissions;
  }

  void started(Edition edition, EntryRecord entry) {
    mail.toOwner(
        EntryMail.Letter.about(edition, entry, "draft-started")
            .leadingTo("/edit")
            .due(edition.date(EditionDate.CALL_CLOSES)));
  }

  void submitted(Edition edition, EntryRecord entry, Submission sent) {
    EntryMail.Letter letter = arrived(edition, entry, "entry-submitted", sent);
    boolean mayResend = SubmissionPolicy.isOpen(edition, sent.at());
    mail.toOwnerAndContact(mayResend ? letter.with("mayResend", true) : letter);
  }

  void corrected(Edition edition, EntryRecord entry, Submission sent) {
    mail.toOwner(arrived(edition, entry, "correction-received", sent));
  }

  void withdrawn(Edition edition, EntryRecord entry) {
    mail.toOwner(
        EntryMail.Letter.about(edition, entry, "entry-withdrawn")
            .with("receipt", String.valueOf(entry.receipt)));
  }

  void askCorrection(Edition edition, EntryRecord entry, Correction asked) {
    FormSchema form = submissions.findLatest(entry.id()).orElseThrow().form();
    List<String> defects = asked.defects().stream().map(defect -> line(form, defect)).toList();
    mail.toOwner(
        EntryMail.Letter.about(edition, entry, "correction-asked")
            .leadingTo("/correct")
            .due(asked.due())
            .with("defects", defects));
  }

  /** Whoever has the link can join, so only the mail itself shows it. */
  void inviteCoEditor(Edition edition, EntryRecord entry, Person by, String address, String token) {
    Recipient to = new Recipient(null, address, address, by.locale(), by.zone());
    EntryMail.Letter letter =
        new EntryMail.Letter(
            edition,
            entry,
            "co-editor-invited",
            "/my-entries",
            edition.date(EditionDate.CALL_CLOSES),
            Map.of("inviter", by.name(), "secretLink", "/co-editor-invitations/" + token));
    mail.queue(letter, to);
  }

  private static EntryMail.Letter arrived(
      Edition edition, EntryRecord entry, String template, Submission sent) {
    Instant at = sent.at();
    return EntryMail.Letter.about(edition, entry, template)
        .with("receipt", sent.receipt())
        .with("arrived", SubmissionPolicy.wording(edition, at));
  }

  private static String line(FormSchema form, Defect defect) {
    String question = form.findField(defect.fieldKey()).map(FormField::label).orElse("");
    return question + ": " + defect.remark();
  }
}
