package org.plenary.consultation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.identity.Erasure;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonalName;
import org.plenary.notification.MailErasure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of people who commented without an account: on their wish, or since they never came. */
@Service
@Transactional
public class VoiceErasure {

  /** Longer than any link still confirms. */
  static final Duration UNCONFIRMED_KEPT = PublicComments.LINK_LASTS.plusDays(1);

  private final VoiceErasureRows rows;
  private final VoiceFiles files;
  private final CommentTraces traces;
  private final MailErasure mails;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  VoiceErasure(
      VoiceErasureRows rows,
      VoiceFiles files,
      CommentTraces traces,
      MailErasure mails,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.files = files;
    this.traces = traces;
    this.mails = mails;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Puts a code in place of the names and the address, in all rounds, their answers and the mails;
   * the comments stay, what was never confirmed goes. Refused for an address with an account: that
   * is erased as a whole.
   */
  public void erase(Person by, String typed) {
    NotAllowed.unlessAdministrator(by);
    String email = typed.strip();
    if (people.findByEmail(email).isPresent()) {
      throw new CommentRefused(Field.EMAIL, "erase-account");
    }
    List<String> names = rows.listNames(email);
    if (names.isEmpty()) {
      throw new CommentRefused(Field.EMAIL, "nobody-there");
    }
    rows.deleteUnconfirmed(email).forEach(files::forget);
    PersonId id = PersonId.next();
    String code = "P-" + id.value().substring(0, 8).toUpperCase(Locale.ROOT);
    String nowhere = "erased-" + id.value() + "@erased.invalid";
    String known = email;
    for (String name : names) {
      Erasure gone = new Erasure(id, name, known, code, nowhere, by.id());
      traces.erase(gone);
      mails.replace(id.value(), name, known, code, nowhere);
      known = nowhere;
    }
    rows.endLinks(nowhere);
    events.publishEvent(new VoiceErased(id, by.id()));
    // Nobody proved that this is their name: a word given as one must not leave the whole record.
    events.publishEvent(
        new PersonalName("", email).erased(id.subject(), code, nowhere, by.id().value()));
  }

  /** Removes what waited in vain for its confirmation. */
  public void sweep() {
    rows.deleteUnconfirmed(clock.instant().minus(UNCONFIRMED_KEPT)).forEach(files::forget);
  }
}
