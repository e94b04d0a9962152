package org.plenary.identity;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proof that an address belongs to the person who registered with it. */
@Service
public class AddressConfirmations {

  private final PersonReader reader;
  private final PersonStore store;
  private final Passwords passwords;
  private final SecretLinks links;
  private final SignInPace pace;
  private final SignIns signIns;
  private final ApplicationEventPublisher events;

  AddressConfirmations(
      PersonReader reader,
      PersonStore store,
      Passwords passwords,
      SecretLinks links,
      SignInPace pace,
      SignIns signIns,
      ApplicationEventPublisher events) {
    this.reader = reader;
    this.store = store;
    this.passwords = passwords;
    this.links = links;
    this.pace = pace;
    this.signIns = signIns;
    this.events = events;
  }

  /** Whose address a link would confirm; empty where it does not work any more. */
  public Optional<Person> find(String secret) {
    return findRecord(secret).map(PersonRecord::person);
  }

  /** Whether the password was typed in the browser that holds this receipt. */
  public boolean isFromSameBrowser(String secret, @Nullable String receipt) {
    return findRecord(secret).filter(record -> record.sessionMark().equals(receipt)).isPresent();
  }

  private Optional<PersonRecord> findRecord(String secret) {
    return links
        .find(secret)
        .filter(link -> link.purpose() == LinkPurpose.CONFIRM_ADDRESS)
        .flatMap(link -> reader.find(link.person()))
        .filter(record -> record.person().state() == PersonState.UNCONFIRMED);
  }

  /**
   * Confirms the address and lets its owner in.
   *
   * <p>The password is asked for because the mailbox alone is not enough: else somebody could
   * register with another's address, wait for them to click, and own an account in their name.
   *
   * @return empty where the link does not work any more
   * @throws BadCredentialsException where the password is not the one of the registration
   * @throws org.springframework.security.core.AuthenticationException where one must wait
   */
  @Transactional(noRollbackFor = BadCredentialsException.class)
  public Optional<Admission> confirm(String secret, String password, String remoteAddress) {
    Optional<PersonRecord> found = findRecord(secret);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    verify(found.get(), password, Origin.of(remoteAddress));
    return confirm(found.get().id(), secret);
  }

  /** Confirms without the password, in the very browser in which it was just typed. */
  @Transactional
  public Optional<Admission> confirmInSameBrowser(String secret, @Nullable String receipt) {
    return findRecord(secret)
        .filter(record -> record.sessionMark().equals(receipt))
        .flatMap(record -> confirm(record.id(), secret));
  }

  private void verify(PersonRecord record, String password, Origin origin) {
    EmailAddress address = new EmailAddress(record.person().email());
    Duration wait = pace.admit(address, origin);
    if (!wait.isZero()) {
      throw new TooManyAttempts(wait);
    }
    if (!passwords.matches(password, record.passwordHash())) {
      signIns.refuse(record);
      throw new BadCredentialsException("Not the password of the registration");
    }
    pace.succeeded(address, origin);
  }

  private Optional<Admission> confirm(PersonId id, String secret) {
    String destination = links.find(secret).map(SecretLink::destination).orElse("/");
    if (!links.use(secret)) {
      return Optional.empty();
    }
    links.endAll(id);
    store.confirm(id);
    events.publishEvent(new EmailConfirmed(id));
    PersonRecord confirmed = reader.find(id).orElseThrow();
    return Optional.of(
        new Admission(signIns.admit(confirmed, SignInMeans.CONFIRMATION), destination));
  }
}
