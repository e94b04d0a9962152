package org.plenary.identity;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password for whoever reads the mail: forgotten, or the first after an invitation. */
@Service
public class PasswordResets {

  private final PersonReader reader;
  private final PersonStore store;
  private final Passwords passwords;
  private final SecretLinks links;
  private final Letters letters;
  private final SignIns signIns;
  private final ApplicationEventPublisher events;

  PasswordResets(
      PersonReader reader,
      PersonStore store,
      Passwords passwords,
      SecretLinks links,
      Letters letters,
      SignIns signIns,
      ApplicationEventPublisher events) {
    this.reader = reader;
    this.store = store;
    this.passwords = passwords;
    this.links = links;
    this.letters = letters;
    this.signIns = signIns;
    this.events = events;
  }

  /**
   * Mails a link to whoever has this address; does nothing, and says nothing, where nobody has.
   *
   * @param destination the path they came for, where they go once the password is set
   */
  @Transactional
  public void send(String email, String destination) {
    reader
        .findByEmail(email)
        .filter(PersonRecord::mayApproach)
        .ifPresent(record -> letters.resetPassword(record.person(), destination));
  }

  /** Whose password a link would set; empty where it does not work any more. */
  public Optional<Person> find(String secret) {
    return linkOf(secret).flatMap(this::holder);
  }

  private Optional<SecretLink> linkOf(String secret) {
    return links.find(secret).filter(PasswordResets::mayBeUsedHere);
  }

  private Optional<Person> holder(SecretLink link) {
    return reader.find(link.person()).filter(PersonRecord::mayApproach).map(PersonRecord::person);
  }

  private static boolean mayBeUsedHere(SecretLink link) {
    return link.purpose() == LinkPurpose.RESET_PASSWORD || link.purpose() == LinkPurpose.INVITATION;
  }

  /**
   * Sets the password, ends every session and every other link of this person, and lets them in:
   * reading the mail has shown that the address is theirs.
   *
   * @return empty where the link does not work any more
   */
  @Transactional
  public Optional<Admission> use(String secret, String password) {
    Optional<SecretLink> link = linkOf(secret);
    Optional<Person> person = link.flatMap(this::holder);
    if (person.isEmpty() || !links.use(secret)) {
      return Optional.empty();
    }
    PersonId id = person.get().id();
    links.endAll(id);
    store.setPassword(id, passwords.hash(password));
    events.publishEvent(new PasswordChanged(id));
    if (person.get().state() == PersonState.UNCONFIRMED) {
      store.confirm(id);
      events.publishEvent(new EmailConfirmed(id));
    }
    letters.passwordChanged(person.get());
    PersonRecord record = reader.find(id).orElseThrow();
    return Optional.of(
        new Admission(signIns.admit(record, SignInMeans.LINK), link.get().destination()));
  }
}
