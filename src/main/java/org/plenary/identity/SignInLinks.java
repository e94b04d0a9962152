package org.plenary.identity;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing in by a link in a mail instead of a password. */
@Service
public class SignInLinks {

  private final PersonReader reader;
  private final SecretLinks links;
  private final Letters letters;
  private final SignIns signIns;

  SignInLinks(PersonReader reader, SecretLinks links, Letters letters, SignIns signIns) {
    this.reader = reader;
    this.links = links;
    this.letters = letters;
    this.signIns = signIns;
  }

  /** Mails a link to whoever has this address; does nothing, and says nothing, where nobody has. */
  @Transactional
  public void send(String email, String destination) {
    reader.findByEmail(email).map(PersonRecord::person).ifPresent(to -> send(to, destination));
  }

  private void send(Person to, String destination) {
    switch (to.state()) {
      case ACTIVE -> letters.signInLink(to, destination);
      // The password somebody typed for this address must be theirs before it may be used.
      case UNCONFIRMED -> letters.confirmAddress(to, destination);
      case DEACTIVATED, ERASED -> {}
    }
  }

  /**
   * A link for the mail by which a module asks somebody in; it leads to this path, works once, and
   * for two weeks. Only that mail may carry it.
   */
  @Transactional
  public String invite(Person to, String destination) {
    return letters.invitedSignIn(to, destination);
  }

  /** Whom the link would let in. Mail scanners open links, so only {@link #use} uses it up. */
  public Optional<Person> find(String secret) {
    return links
        .find(secret)
        .filter(link -> link.purpose().signsIn())
        .flatMap(link -> reader.find(link.person()))
        .map(PersonRecord::person)
        .filter(person -> person.state() == PersonState.ACTIVE);
  }

  /**
   * Where a link leads its holder who is signed in already, also once it is used up: people open a
   * mail again.
   */
  public Optional<String> leadsTo(Person holder, String secret) {
    return links.findDestination(secret, holder.id());
  }

  /** Lets the holder of the link in, once. */
  @Transactional
  public Optional<Admission> use(String secret) {
    Optional<SecretLink> link = links.find(secret).filter(found -> found.purpose().signsIn());
    if (link.isEmpty() || find(secret).isEmpty() || !links.use(secret)) {
      return Optional.empty();
    }
    PersonRecord record = reader.find(link.get().person()).orElseThrow();
    return Optional.of(
        new Admission(signIns.admit(record, SignInMeans.LINK), link.get().destination()));
  }
}
