package org.plenary.entry;

import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.notification.Recipient;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Component;

/** What those read whom an entry is handed to, and whom it is taken from. */
@Component
class HandOverMail {

  private final EntryMail mail;
  private final Editions editions;
  private final People people;

  HandOverMail(EntryMail mail, Editions editions, People people) {
    this.mail = mail;
    this.editions = editions;
    this.people = people;
  }

  /** Whoever has the link takes the entry over, so only the mail itself shows it. */
  void offer(EntryRecord entry, Person by, String address, String token, String reason) {
    Recipient to = new Recipient(null, address, address, by.locale(), by.zone());
    mail.send(
        letter(entry, "entry-offered-on", reason)
            .leadingTo("/my-entries")
            .with("secretLink", "/co-editor-invitations/" + token),
        to);
  }

  /** Nothing to a former owner who cannot sign in. */
  void tellBoth(EntryRecord entry, PersonId former, String reason) {
    mail.toOwner(entry, letter(entry, "entry-handed-over", reason));
    Person left = people.get(former);
    if (left.state() == PersonState.ACTIVE) {
      mail.send(
          letter(entry, "entry-handed-on", reason).leadingTo("/my-entries"), left.asRecipient());
    }
  }

  private EditionLetter letter(EntryRecord entry, String template, String reason) {
    return EntryMail.letter(editions.get(entry.edition()), entry, template).with("reason", reason);
  }
}
