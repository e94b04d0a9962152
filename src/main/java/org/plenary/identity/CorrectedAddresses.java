package org.plenary.identity;

import java.util.Collection;
import java.util.Optional;
import org.plenary.notification.OwnAddresses;
import org.plenary.shared.NotFound;
import org.plenary.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the address of an account right. Its owner signs in with the new one, so whoever corrects it
 * could come in as them: the office corrects applicants and jurors, administrators their colleagues
 * too. As after a new password every browser is signed out.
 */
@Service
class CorrectedAddresses implements OwnAddresses {

  private static final String KEY = "key=";

  private final PersonReader reader;
  private final PersonStore store;
  private final SecretLinks links;
  private final Letters letters;
  private final ApplicationEventPublisher events;

  CorrectedAddresses(
      PersonReader reader,
      PersonStore store,
      SecretLinks links,
      Letters letters,
      ApplicationEventPublisher events) {
    this.reader = reader;
    this.store = store;
    this.links = links;
    this.letters = letters;
    this.events = events;
  }

  @Override
  public Optional<OwnAddress> find(Viewer by, String personId) {
    return findPerson(personId)
        .map(person -> new OwnAddress(person.email(), mayCorrect(by, person)));
  }

  /**
   * {@inheritDoc}
   *
   * @throws AddressTaken where somebody else has an account under this address
   */
  @Override
  @Transactional
  public void correct(
      Viewer by, String personId, String email, String reason, Collection<String> undelivered) {
    Person person = findPerson(personId).orElseThrow(() -> new NotFound("person", personId));
    if (!mayCorrect(by, person)) {
      throw new NotAllowed("identity.refused.administrators-only");
    }
    reader
        .findByEmail(email)
        .filter(known -> !known.id().equals(person.id()))
        .ifPresent(
            known -> {
              throw new AddressTaken(email);
            });
    links.endAllBut(person.id(), undelivered.stream().map(CorrectedAddresses::secret).toList());
    try {
      store.setEmail(person.id(), new EmailAddress(email));
    } catch (DuplicateKeyException registeredMeanwhile) {
      throw new AddressTaken(email);
    }
    events.publishEvent(new AddressCorrected(person.id(), new PersonId(by.id()), reason));
    Person corrected = reader.find(person.id()).orElseThrow().person();
    if (corrected.state() == PersonState.UNCONFIRMED) {
      letters.confirmAddress(corrected, "/");
    } else {
      letters.addressCorrected(corrected);
    }
  }

  private Optional<Person> findPerson(String id) {
    return reader
        .find(new PersonId(id))
        .filter(PersonRecord::mayApproach)
        .map(PersonRecord::person);
  }

  private static boolean mayCorrect(Viewer by, Person person) {
    return by.isAdministrator() || by.isStaff() && !person.mayReadEverything();
  }

  private static String secret(String link) {
    return link.substring(link.lastIndexOf(KEY) + KEY.length());
  }
}
