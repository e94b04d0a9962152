package org.plenary.entry;

import org.plenary.programme.EditionLetter;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails about what comes with an award. */
@Service
@Transactional
public class BenefitNotices {

  private final Benefits benefits;
  private final EntryRecords entries;
  private final EntryMail mail;
  private final Editions editions;

  BenefitNotices(Benefits benefits, EntryRecords entries, EntryMail mail, Editions editions) {
    this.benefits = benefits;
    this.entries = entries;
    this.mail = mail;
    this.editions = editions;
  }

  /** To the winner; sent again as it is where no answer came. */
  public void tellOffered(BenefitId id) {
    Benefit benefit = benefits.get(id);
    if (benefit.waitsForAnswer()) {
      EntryRecord entry = entry(benefit);
      mail.toOwner(
          entry,
          letter(benefit, entry, "benefit-offered", "/my-benefits/")
              .withOptional("details", benefit.details()));
    }
  }

  /** To the winner, who writes the report, and to the office, which waits for it. */
  public void tellReportDue(BenefitId id) {
    Benefit benefit = benefits.get(id);
    if (benefit.waitsForReport()) {
      EntryRecord entry = entry(benefit);
      mail.toOwner(entry, letter(benefit, entry, "follow-up-due", "/my-benefits/"));
      mail.toStaff(letter(benefit, entry, "follow-up-due", "/benefits/"));
    }
  }

  private EntryRecord entry(Benefit benefit) {
    return entries.findById(benefit.entry().value()).orElseThrow();
  }

  private EditionLetter letter(Benefit benefit, EntryRecord entry, String template, String page) {
    EditionLetter letter =
        EntryMail.letter(editions.get(entry.edition()), entry, template)
            .leadingTo(page + benefit.id())
            .with("benefit", benefit.name());
    return benefit.due() == null ? letter : letter.due(benefit.due());
  }
}
