package org.plenary.programme;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the office that its edition began and that it is over: both happen by themselves, on a date
 * or with the last benefit.
 *
 * <p>The office alone. Before the call opens nobody can have a draft, and no list is kept of people
 * who asked to hear of calls; whoever entered before left an address for that entry, and not for
 * this. The public page says to everybody that the call is open.
 */
@Service
@Transactional
public class EditionNotices {

  private final EditionMail mail;
  private final Editions editions;

  EditionNotices(EditionMail mail, Editions editions) {
    this.mail = mail;
    this.editions = editions;
  }

  public void tellCallOpen(EditionId id) {
    Edition edition = editions.get(id);
    mail.toStaff(
        letter(edition, "call-opened", "/entries").due(edition.date(EditionDate.CALL_CLOSES)));
  }

  public void tellClosed(EditionId id) {
    mail.toStaff(letter(editions.get(id), "edition-closed", "/figures"));
  }

  private static EditionLetter letter(Edition edition, String template, String screen) {
    return new EditionLetter(edition, template, edition.id().subject(), screen);
  }
}
