package org.plenary.award;

import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryLetters;
import org.plenary.identity.People;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.EditionMail;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails about what comes with an award. */
@Service
@Transactional
public class BenefitNotices {

  private final Benefits benefits;
  private final Entries entries;
  private final EditionMail mail;
  private final People people;
  private final Editions editions;

  BenefitNotices(
      Benefits benefits, Entries entries, EditionMail mail, People people, Editions editions) {
    this.benefits = benefits;
    this.entries = entries;
    this.mail = mail;
    this.people = people;
    this.editions = editions;
  }

  /** To the winner; sent again as it is where no answer came. */
  public void tellOffered(BenefitId id) {
    Benefit benefit = benefits.get(id);
    if (benefit.waitsForAnswer()) {
      Entry entry = entry(benefit);
      toWinner(
          entry,
          letter(benefit, entry, "benefit-offered", "/my-benefits/")
              .withOptional("details", benefit.details()));
    }
  }

  /** To the winner, who writes the report, and to the office, which waits for it. */
  public void tellReportDue(BenefitId id) {
    Benefit benefit = benefits.get(id);
    if (benefit.waitsForReport()) {
      Entry entry = entry(benefit);
      toWinner(entry, letter(benefit, entry, "follow-up-due", "/my-benefits/"));
      mail.toStaff(letter(benefit, entry, "follow-up-due", "/benefits/"));
    }
  }

  private void toWinner(Entry entry, EditionLetter letter) {
    mail.send(letter, people.get(entry.owner()).asRecipient());
  }

  private Entry entry(Benefit benefit) {
    return entries.get(benefit.entry());
  }

  private EditionLetter letter(Benefit benefit, Entry entry, String template, String page) {
    EditionLetter letter =
        EntryLetters.about(editions.get(entry.edition()), entry, template, "")
            .leadingTo(page + benefit.id())
            .with("benefit", benefit.name());
    return benefit.due() == null ? letter : letter.due(benefit.due());
  }
}
