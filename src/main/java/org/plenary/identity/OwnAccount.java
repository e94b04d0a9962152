package org.plenary.identity;

import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may change about themselves. */
@Service
public class OwnAccount {

  private final PersonReader reader;
  private final PersonStore store;
  private final Passwords passwords;
  private final Letters letters;
  private final SignedInSessions sessions;
  private final CurrentPerson currentPerson;
  private final ApplicationEventPublisher events;

  OwnAccount(
      PersonReader reader,
      PersonStore store,
      Passwords passwords,
      Letters letters,
      SignedInSessions sessions,
      CurrentPerson currentPerson,
      ApplicationEventPublisher events) {
    this.reader = reader;
    this.store = store;
    this.passwords = passwords;
    this.letters = letters;
    this.sessions = sessions;
    this.currentPerson = currentPerson;
    this.events = events;
  }

  @Transactional
  public void change(Person by, String name, String organisation, Locale locale, ZoneId zone) {
    store.update(by.id(), name, organisation, locale, zone);
    currentPerson.forget();
    events.publishEvent(new PersonChanged(by.id()));
  }

  @Transactional
  public void choose(Person by, ThemeChoice theme) {
    store.setTheme(by.id(), theme);
    currentPerson.forget();
  }

  public boolean hasPassword(Person by) {
    return reader.find(by.id()).map(PersonRecord::passwordHash).isPresent();
  }

  /**
   * Sets a new password and signs every other browser out.
   *
   * @param old what it was; not asked of who came in by a link and never had one
   * @return whether the old one was right
   */
  @Transactional
  public boolean changePassword(Person by, String old, String changed) {
    PersonRecord record = reader.find(by.id()).orElseThrow();
    if (record.passwordHash() != null && !passwords.matches(old, record.passwordHash())) {
      return false;
    }
    store.setPassword(by.id(), passwords.hash(changed));
    currentPerson.forget();
    reader.find(by.id()).ifPresent(sessions::keepThisOne);
    events.publishEvent(new PasswordChanged(by.id()));
    letters.passwordChanged(by);
    return true;
  }
}
