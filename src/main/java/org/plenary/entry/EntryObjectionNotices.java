package org.plenary.entry;

import org.plenary.programme.Edition;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails about an objection: that it came, to the office; the answer, to the applicant. */
@Service
@Transactional
public class EntryObjectionNotices {

  private final EntryStore store;
  private final EntryObjectionRows rows;
  private final EntryMail mail;
  private final Editions editions;

  EntryObjectionNotices(
      EntryStore store, EntryObjectionRows rows, EntryMail mail, Editions editions) {
    this.store = store;
    this.rows = rows;
    this.mail = mail;
    this.editions = editions;
  }

  /** To the office, which owes an answer. */
  public void tellFiled(EntryId id) {
    EntryRecord entry = store.get(id);
    Objection filed = rows.find(id).orElseThrow();
    mail.toStaff(
        letter(entry, "objection-filed")
            .leadingTo("/entry-objections/" + id)
            .due(filed.due())
            .with("applicant", entry.applicant)
            .with("objection", filed.words()));
  }

  /** From here on the applicant sees what became of it. */
  public void tellAnswered(EntryId id) {
    EntryRecord entry = store.lock(id);
    Objection.Answer answer = rows.find(id).map(Objection::answer).orElseThrow();
    entry.tell(entry.state);
    EntryRecord told = store.save(entry);
    EditionLetter letter =
        switch (answer.outcome()) {
          case REJECTED -> letter(told, "objection-answered");
          case TAKES_PART -> letter(told, "objection-answered").with("upheld", true);
          case JUDGED_LATE -> letter(told, "objection-judged-late");
          case TOO_LATE -> letter(told, "objection-too-late");
        };
    mail.toOwner(told, letter.with("answer", answer.words()));
  }

  private EditionLetter letter(EntryRecord entry, String template) {
    Edition edition = editions.get(entry.edition());
    return EntryMail.letter(edition, entry, template);
  }
}
