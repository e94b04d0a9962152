package org.plenary.entry;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office hands an entry to somebody else where its owner is gone or cannot act any more. */
@Service
@Transactional
public class HandOvers {

  private final EntryStore store;
  private final DecidingLock lock;
  private final EntryAccess access;
  private final CoEditorRows rows;
  private final TakeOverRows takeOvers;
  private final OwnerMove move;
  private final HandOverMail mail;
  private final People people;
  private final Clock clock;

  HandOvers(
      EntryStore store,
      DecidingLock lock,
      EntryAccess access,
      CoEditorRows rows,
      TakeOverRows takeOvers,
      OwnerMove move,
      HandOverMail mail,
      People people,
      Clock clock) {
    this.store = store;
    this.lock = lock;
    this.access = access;
    this.rows = rows;
    this.takeOvers = takeOvers;
    this.move = move;
    this.mail = mail;
    this.people = people;
    this.clock = clock;
  }

  /** Those it can be handed to at once: who joined it and can still sign in. */
  @Transactional(readOnly = true)
  public List<Person> listHeirs(Person by, EntryId id) {
    access.requireReader(by, store.get(id));
    List<PersonId> joined =
        rows.list(id).stream().filter(CoEditor::hasJoined).map(CoEditor::person).toList();
    return people.list(joined).values().stream().filter(HandOvers::isActive).toList();
  }

  /** Whether this person may hand it on; auditors and who writes it themselves only look. */
  @Transactional(readOnly = true)
  public boolean mayHandOver(Person by, EntryId id) {
    return by.isStaff() && !access.isApplicant(by, store.get(id));
  }

  /** Hands it to somebody who writes it already. */
  public void handTo(Person by, EntryId id, PersonId heir, String reason) {
    EntryRecord entry = lock.lock(id);
    access.requireUninvolved(by, entry);
    AwardCare.requireReason(reason);
    if (listHeirs(by, id).stream().noneMatch(one -> one.id().equals(heir))) {
      throw new NotFound("co-editor", heir.value());
    }
    mail.tell(List.of(move.move(entry, heir, reason.strip(), by.id().value())));
  }

  /**
   * Asks somebody by mail to take it over. It is theirs when they accept; who was asked before at
   * this address is asked again.
   */
  public void offer(Person by, EntryId id, String email, String reason) {
    String token = Token.next();
    CoEditor asked = ask(by, id, email, reason, token);
    mail.offer(store.get(id), asked.email(), token, reason.strip());
  }

  /** The same, without the mail. */
  CoEditor ask(Person by, EntryId id, String email, String reason, String token) {
    EntryRecord entry = store.lock(id);
    access.requireUninvolved(by, entry);
    AwardCare.requireReason(reason);
    String address = email.strip().toLowerCase(Locale.ROOT);
    InvitationPolicy.check(by, address, rows.list(id));
    rows.findByEmail(id, address).ifPresent(rows::delete);
    CoEditor asked = new CoEditor(Ids.next(), id, address, null, clock.instant(), null);
    rows.insert(asked, Token.sha256(token), by.id());
    takeOvers.set(asked, reason.strip());
    store.publish(new EntryOfferedOn(id, entry.edition(), reason.strip(), by.id().value()));
    return asked;
  }

  /** Whether who accepts the invitation owns the entry from then on. */
  @Transactional(readOnly = true)
  public boolean takesOver(String token) {
    return rows.findByToken(Token.sha256(token)).flatMap(takeOvers::find).isPresent();
  }

  private static boolean isActive(Person person) {
    return person.state() == PersonState.ACTIVE;
  }
}
