package org.plenary.entry;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Colleagues who write an entry with its owner. They are asked by mail and join by its link. */
@Service
public class CoEditors {

  /** More would be a mailing list, not colleagues. */
  public static final int MOST = 20;

  private final EntryStore store;
  private final DecidingLock lock;
  private final EntryRecords records;
  private final EntryAccess access;
  private final CoEditorRows rows;
  private final OwnerMove move;
  private final ServiceMail mail;
  private final HandOverMail handOverMail;
  private final Editions editions;
  private final Clock clock;

  CoEditors(
      EntryStore store,
      DecidingLock lock,
      EntryRecords records,
      EntryAccess access,
      CoEditorRows rows,
      OwnerMove move,
      ServiceMail mail,
      HandOverMail handOverMail,
      Editions editions,
      Clock clock) {
    this.store = store;
    this.lock = lock;
    this.records = records;
    this.access = access;
    this.rows = rows;
    this.move = move;
    this.mail = mail;
    this.handOverMail = handOverMail;
    this.editions = editions;
    this.clock = clock;
  }

  /** Asks somebody by mail. Who was asked before and has not answered is asked again. */
  @Transactional
  public void invite(Person by, EntryId id, String email) {
    EntryRecord entry = store.lock(id);
    access.requireOwner(by, entry);
    String address = email.strip().toLowerCase(Locale.ROOT);
    InvitationPolicy.check(by, address, rows.list(id));
    rows.findByEmail(id, address).ifPresent(rows::delete);
    String token = Token.next();
    CoEditor asked = new CoEditor(Ids.next(), id, address, null, clock.instant(), null);
    rows.insert(asked, Token.sha256(token), by.id());
    Edition edition = editions.get(entry.edition());
    mail.inviteCoEditor(edition, entry, by, address, token);
    store.publish(new CoEditorInvited(id, entry.edition(), by.id().value()));
  }

  /** What an invitation is for, for who holds its link. */
  public Entry find(String token) {
    EntryRecord entry = records.findById(asked(token).entry().value()).orElseThrow();
    return entry.asTold();
  }

  /**
   * Lets the holder of an invitation in: to write with the owner, or to own the entry where the
   * office asked them to. The link works once; who joined may use it again.
   */
  @Transactional
  public EntryId join(Person by, String token) {
    CoEditor asked = asked(token);
    handOverMail.tell(admit(by, asked).stream().toList());
    return asked.entry();
  }

  /** The same, without a mail; says from whom they took it where it is theirs from here on. */
  Optional<Moved> admit(Person by, CoEditor asked) {
    EntryAccess.requireMayWrite(by);
    // Who joins may be a juror to whom the jury gives this entry just now.
    EntryRecord entry = lock.lock(asked.entry());
    Optional<String> takeOver = move.findReason(asked);
    if (access.isEditor(by, entry) && (takeOver.isEmpty() || access.isOwner(by, entry))) {
      return Optional.empty();
    }
    if (!rows.join(asked, by.id(), clock.instant())) {
      throw new NotFound("invitation", "");
    }
    String who = by.id().value();
    if (takeOver.isPresent()) {
      return Optional.of(move.move(entry, by.id(), takeOver.get(), who));
    }
    store.publish(new CoEditorJoined(entry.id(), entry.edition(), who, who));
    return Optional.empty();
  }

  public List<CoEditor> list(Person by, EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    access.requireReader(by, entry);
    return rows.list(id);
  }

  /** Takes an invitation or a seat back; what they wrote stays. */
  @Transactional
  public void remove(Person by, EntryId id, CoEditor editor) {
    EntryRecord entry = store.lock(id);
    access.requireOwner(by, entry);
    rows.list(id).stream().filter(row -> row.id().equals(editor.id())).forEach(rows::delete);
    PersonId person = editor.person();
    store.publish(
        new CoEditorRemoved(
            id, entry.edition(), person == null ? "" : person.value(), by.id().value()));
  }

  private CoEditor asked(String token) {
    return rows.findByToken(Token.sha256(token)).orElseThrow(() -> new NotFound("invitation", ""));
  }
}
