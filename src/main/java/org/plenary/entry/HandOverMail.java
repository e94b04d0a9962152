package org.plenary.entry;

import java.util.List;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.notification.Recipient;
import org.plenary.programme.Edition;
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
  void offer(EntryRecord entry, String address, String token, String reason) {
    offer(letter(entry, "entry-offered-on", reason), address, token);
  }

  /** The same for several of one edition: one mail that lists them. */
  void offer(List<EntryRecord> entries, String address, String token, String reason) {
    offer(
        letter(entries.get(0), "entries-offered-on", reason)
            .with("entries", entries.stream().map(entry -> entry.title).toList()),
        address,
        token);
  }

  /** Whoever has no account reads in the language of the edition: the office's own says nothing. */
  private void offer(EditionLetter letter, String address, String token) {
    Edition edition = letter.edition();
    Recipient stranger =
        new Recipient(
            null, address, address, edition.rules().entryLanguages().get(0), edition.zone());
    mail.send(
        letter.leadingTo("/my-entries").with("secretLink", "/co-editor-invitations/" + token),
        people.findByEmail(address).map(Person::asRecipient).orElse(stranger));
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
