package org.plenary.entry;

import java.time.Instant;
import java.util.List;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.identity.Person;
import org.plenary.notification.Recipient;
import org.plenary.programme.DeadlineWording;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionLetter;
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
        entry,
        EntryMail.letter(edition, entry, "draft-started", "/edit")
            .due(edition.date(EditionDate.CALL_CLOSES)));
  }

  void submitted(Edition edition, EntryRecord entry, Submission sent) {
    EditionLetter letter = arrived(edition, entry, "entry-submitted", sent);
    boolean mayResend = SubmissionPolicy.isOpen(edition, sent.at());
    mail.toOwnerAndContact(entry, mayResend ? letter.with("mayResend", true) : letter);
  }

  void corrected(Edition edition, EntryRecord entry, Submission sent) {
    mail.toOwner(entry, arrived(edition, entry, "correction-received", sent));
  }

  void withdrawn(Edition edition, EntryRecord entry) {
    mail.toOwner(
        entry,
        EntryMail.letter(edition, entry, "entry-withdrawn")
            .with("receipt", String.valueOf(entry.receipt)));
  }

  void askCorrection(Edition edition, EntryRecord entry, Correction asked) {
    FormSchema form =
        submissions.findLatest(entry.id()).orElseThrow().form().in(mail.owner(entry).locale());
    List<String> defects = asked.defects().stream().map(defect -> line(form, defect)).toList();
    mail.toOwner(
        entry,
        EntryMail.letter(edition, entry, "correction-asked", "/correct")
            .due(asked.due())
            .with("defects", defects));
  }

  /** Whoever has the link can join, so only the mail itself shows it. */
  void inviteCoEditor(Edition edition, EntryRecord entry, Person by, String address, String token) {
    Recipient to = new Recipient(null, address, address, by.locale(), by.zone());
    mail.send(
        EntryMail.letter(edition, entry, "co-editor-invited")
            .leadingTo("/my-entries")
            .due(edition.date(EditionDate.CALL_CLOSES))
            .with("inviter", by.name())
            .with("secretLink", "/co-editor-invitations/" + token),
        to);
  }

  private static EditionLetter arrived(
      Edition edition, EntryRecord entry, String template, Submission sent) {
    Instant at = sent.at();
    return EntryMail.letter(edition, entry, template)
        .with("receipt", sent.receipt())
        .with("arrived", DeadlineWording.worded(at, edition.zone()));
  }

  private static String line(FormSchema form, Defect defect) {
    String question =
        form.findField(defect.fieldKey()).map(FormField::labelWithOriginal).orElse("");
    return question + ": " + defect.remark();
  }
}
