package org.plenary.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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

  /**
   * Tells the new owner, the same for all of these, by one mail, and those who had them before by
   * one each. Nothing to a former owner who cannot sign in.
   */
  void tell(List<Moved> moved) {
    if (moved.isEmpty()) {
      return;
    }
    EntryRecord first = moved.get(0).entry();
    mail.toOwner(
        first,
        moved.size() == 1
            ? letter(first, "entry-handed-over", moved.get(0).reason())
            : several(moved, "entries-handed-over").leadingTo("/my-entries"));
    moved.stream()
        .collect(Collectors.groupingBy(Moved::former, LinkedHashMap::new, Collectors.toList()))
        .forEach(this::tellFormer);
  }

  private void tellFormer(PersonId former, List<Moved> moved) {
    Person left = people.get(former);
    if (left.state() != PersonState.ACTIVE) {
      return;
    }
    moved.stream()
        .filter(one -> !one.wasKept())
        .forEach(
            one ->
                mail.send(
                    letter(one.entry(), "entry-handed-on", one.reason()).leadingTo("/my-entries"),
                    left.asRecipient()));
    List<Moved> kept = moved.stream().filter(Moved::wasKept).toList();
    if (!kept.isEmpty()) {
      Edition edition = editions.get(kept.get(0).entry().edition());
      mail.send(
          several(kept, "entries-taken-over")
              .with("owner", mail.owner(kept.get(0).entry()).name())
              .leadingTo("/entries?edition=" + edition.code()),
          left.asRecipient());
    }
  }

  private EditionLetter several(List<Moved> moved, String template) {
    return letter(moved.get(0).entry(), template, moved.get(0).reason())
        .with("entries", moved.stream().map(one -> one.entry().title).sorted().toList());
  }

  private EditionLetter letter(EntryRecord entry, String template, String reason) {
    return EntryMail.letter(editions.get(entry.edition()), entry, template).with("reason", reason);
  }
}
