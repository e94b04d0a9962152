package org.plenary.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.form.Answers;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.notification.Recipient;
import org.plenary.programme.DeadlineWording;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.EditionMail;
import org.springframework.stereotype.Component;

/**
 * Addresses mails about an entry. What was decided goes to its owner alone; that it arrived, also
 * to the second contact; that it won, also to who signed for it. These two may have no account:
 * they read who acts for the entry, and are led to a page that opens without one.
 */
@Component
class EntryMail {

  private final EditionMail mail;
  private final People people;
  private final SubmissionRows submissions;
  private final CopyLinks copies;
  private final CoEditorRows coEditors;

  EntryMail(
      EditionMail mail,
      People people,
      SubmissionRows submissions,
      CopyLinks copies,
      CoEditorRows coEditors) {
    this.mail = mail;
    this.people = people;
    this.submissions = submissions;
    this.copies = copies;
    this.coEditors = coEditors;
  }

  /** A letter that names the entry and leads to its page, or to a page below it. */
  static EditionLetter letter(Edition edition, EntryRecord entry, String template, String page) {
    return EntryLetters.about(edition, entry.asEntry(), template, page);
  }

  static EditionLetter letter(Edition edition, EntryRecord entry, String template) {
    return letter(edition, entry, template, "");
  }

  /** The owners of all of these, by who they are; one statement. */
  Map<PersonId, Person> owners(Collection<EntryRecord> entries) {
    return people.list(entries.stream().map(EntryRecord::owner).distinct().toList());
  }

  Person owner(EntryRecord entry) {
    return people.get(entry.owner());
  }

  void toOwner(EntryRecord entry, EditionLetter letter) {
    send(letter, owner(entry).asRecipient());
  }

  /** To its owner and to those who joined them, each in their own language. */
  void toWriters(EntryRecord entry, EditionLetter letter) {
    toOwner(entry, letter);
    List<PersonId> joined =
        coEditors.list(entry.id()).stream().map(CoEditor::person).filter(Objects::nonNull).toList();
    Map<PersonId, Person> writers = people.list(joined);
    joined.forEach(writer -> send(letter, writers.get(writer).asRecipient()));
  }

  /** Both get the frozen copy: the owner on the entry's page, the contact by a link of its own. */
  void toOwnerAndContact(EntryRecord entry, EditionLetter letter) {
    toOwner(entry, letter);
    copies.end(entry.id());
    named(entry, "secondContactName", "secondContactEmail")
        .ifPresent(
            contact -> {
              CopyLinks.CopyLink copy = copies.renew(entry.id(), entry.version);
              EditionLetter receipt = toNamed(entry, letter.as("receipt-to-contact"));
              send(
                  receipt
                      .with(
                          "until",
                          DeadlineWording.worded(copy.validUntil(), letter.edition().zone()))
                      .with("secretLink", copy.path()),
                  contact);
            });
  }

  void toOwnerAndSignatory(EntryRecord entry, EditionLetter letter) {
    toOwner(entry, letter);
    named(entry, "signatory", "signatoryEmail")
        .ifPresent(other -> send(toNamed(entry, letter.as("award-to-signatory")), other));
  }

  void toStaff(EditionLetter letter) {
    mail.toStaff(letter);
  }

  void send(EditionLetter letter, Recipient to) {
    mail.send(letter, to);
  }

  private EditionLetter toNamed(EntryRecord entry, EditionLetter letter) {
    return letter.leadingToCall().with("owner", owner(entry).name());
  }

  /** Of what the office keeps nobody else is told by itself: not even its applicant knows yet. */
  private Optional<Recipient> named(EntryRecord entry, String nameField, String emailField) {
    if (entry.heldByOffice) {
      return Optional.empty();
    }
    return submissions
        .findLatest(entry.id())
        .map(Submission::answers)
        .flatMap(answers -> named(answers, nameField, emailField, owner(entry)));
  }

  /**
   * Whom the answers name, unless it is the owner. Somebody without an account reads in the owner's
   * language and zone.
   */
  private static Optional<Recipient> named(
      Answers answers, String nameField, String emailField, Person owner) {
    String email = answers.text(emailField).strip();
    return email.isEmpty() || email.equalsIgnoreCase(owner.email())
        ? Optional.empty()
        : Optional.of(
            new Recipient(null, answers.text(nameField), email, owner.locale(), owner.zone()));
  }
}
