package org.plenary.programme;

import org.jspecify.annotations.Nullable;
import org.plenary.identity.People;
import org.plenary.identity.Role;
import org.plenary.notification.Notices;
import org.plenary.notification.Recipient;
import org.springframework.stereotype.Component;

/** The one way by which mails about an edition, an entry or a juror reach the outbox. */
@Component
public class EditionMail {

  private final Notices notices;
  private final People people;

  EditionMail(Notices notices, People people) {
    this.notices = notices;
    this.people = people;
  }

  public void send(EditionLetter letter, Recipient to) {
    notices.queue(letter.to(to));
  }

  /** With an entry for the reader's calendar. */
  public void send(EditionLetter letter, Recipient to, @Nullable String calendar) {
    notices.queue(letter.to(to).withCalendar(calendar));
  }

  /** To the office: one mail a person, whose link opens this edition and no other. */
  public void toStaff(EditionLetter letter) {
    EditionLetter named = letter.namingEdition();
    people.listWithRole(Role.STAFF).forEach(officer -> send(named, officer.asRecipient()));
  }
}
