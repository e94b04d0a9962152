package org.plenary.identity;

import org.plenary.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applicants who open an account, up to the proof that the address is theirs. */
@Service
public class Registrations {

  private final PersonReader reader;
  private final PersonStore store;
  private final Passwords passwords;
  private final Letters letters;
  private final ApplicationEventPublisher events;

  Registrations(
      PersonReader reader,
      PersonStore store,
      Passwords passwords,
      Letters letters,
      ApplicationEventPublisher events) {
    this.reader = reader;
    this.store = store;
    this.passwords = passwords;
    this.letters = letters;
    this.events = events;
  }

  /**
   * Opens an account that waits for its address to be confirmed. Somebody who has an account is
   * told so by mail; whoever typed the address learns nothing from the answer, nor from its time.
   *
   * @return a receipt by which the same browser may confirm without typing the password again
   */
  @Transactional
  public String register(Registration registration) {
    String hash = passwords.hash(registration.password());
    PersonRecord known = reader.findByEmail(registration.person().email()).orElse(null);
    if (known == null) {
      return open(registration, hash);
    } else if (known.person().state() == PersonState.UNCONFIRMED) {
      return keep(known.id(), registration, hash);
    }
    letters.alreadyRegistered(known.person());
    return Ids.next();
  }

  private String open(Registration registration, String hash) {
    try {
      PersonId id = store.insert(registration.person(), PersonState.UNCONFIRMED);
      events.publishEvent(new PersonRegistered(id));
      if (store.grant(id, Role.APPLICANT, null)) {
        events.publishEvent(new RoleGranted(id, Role.APPLICANT, null));
      }
      return keep(id, registration, hash);
    } catch (DuplicateKeyException sameAddressAtTheSameTime) {
      // The other one is sent the mail; a second would only confuse.
      return Ids.next();
    }
  }

  /** Whoever opens the mail decides, so the last one who typed the address counts. */
  private String keep(PersonId id, Registration registration, String hash) {
    store.register(id, registration.person(), hash);
    PersonRecord record = get(id);
    letters.confirmAddress(record.person(), registration.destination());
    return record.sessionMark();
  }

  /** Sends the mail again to an address that is still to be confirmed; else does nothing. */
  @Transactional
  public void resend(String email, String destination) {
    reader
        .findByEmail(email)
        .filter(record -> record.person().state() == PersonState.UNCONFIRMED)
        .ifPresent(record -> letters.confirmAddress(record.person(), destination));
  }

  private PersonRecord get(PersonId id) {
    return reader.find(id).orElseThrow();
  }
}
