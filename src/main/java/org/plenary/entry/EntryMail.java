package org.plenary.entry;

import java.util.Optional;
import org.plenary.form.Answers;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.notification.Recipient;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.EditionMail;
import org.springframework.stereotype.Component;

/**
 * Addresses mails about an entry. What was decided goes to its owner alone; that it arrived, also
 * to the second contact; that it won, also to who signed for it. These two may have no account:
 * they read who acts for the entry, and are led to a page that everybody can open.
 */
@Component
class EntryMail {

  private final EditionMail mail;
  private final People people;
  private final SubmissionRows submissions;

  EntryMail(EditionMail mail, People people, SubmissionRows submissions) {
    this.mail = mail;
    this.people = people;
    this.submissions = submissions;
  }

  /** A letter that names the entry and leads to its page, or to a page below it. */
  static EditionLetter letter(Edition edition, EntryRecord entry, String template, String page) {
    return new EditionLetter(
            edition, template, entry.id().subject(), "/my-entries/" + entry.id + page)
        .with("title", entry.title);
  }

  static EditionLetter letter(Edition edition, EntryRecord entry, String template) {
    return letter(edition, entry, template, "");
  }

  Person owner(EntryRecord entry) {
    return people.get(entry.owner());
  }

  void toOwner(EntryRecord entry, EditionLetter letter) {
    send(letter, owner(entry).asRecipient());
  }

  void toOwnerAndContact(EntryRecord entry, EditionLetter letter) {
    toOwner(entry, letter);
    tellNamed(entry, "secondContactName", "secondContactEmail", letter.as("receipt-to-contact"));
  }

  void toOwnerAndSignatory(EntryRecord entry, EditionLetter letter) {
    toOwner(entry, letter);
    tellNamed(entry, "signatory", "signatoryEmail", letter.as("award-to-signatory"));
  }

  void toStaff(EditionLetter letter) {
    mail.toStaff(letter);
  }

  void send(EditionLetter letter, Recipient to) {
    mail.send(letter, to);
  }

  /** Of what the office keeps nobody else is told by itself: not even its applicant knows yet. */
  private void tellNamed(
      EntryRecord entry, String nameField, String emailField, EditionLetter letter) {
    if (entry.heldByOffice) {
      return;
    }
    Person owner = owner(entry);
    EditionLetter told = letter.leadingToCall().with("owner", owner.name());
    submissions
        .findLatest(entry.id())
        .map(Submission::answers)
        .flatMap(answers -> named(answers, nameField, emailField, owner))
        .ifPresent(other -> send(told, other));
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
