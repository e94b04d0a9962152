package org.plenary.jury;

import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.EditionMail;
import org.plenary.programme.Editions;
import org.plenary.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that tell jurors of entries they were given, one a juror however many came at once, and
 * of more time for them.
 */
@Service
@Transactional
public class AssignmentNotices {

  private final EditionMail mail;
  private final Jurors jurors;
  private final JuryProgress progress;
  private final AssignmentRows assignments;
  private final ScoringDates dates;
  private final Editions editions;
  private final People people;

  AssignmentNotices(
      EditionMail mail,
      Jurors jurors,
      JuryProgress progress,
      AssignmentRows assignments,
      ScoringDates dates,
      Editions editions,
      People people) {
    this.mail = mail;
    this.jurors = jurors;
    this.progress = progress;
    this.assignments = assignments;
    this.dates = dates;
    this.editions = editions;
    this.people = people;
  }

  /** Tells a juror what was given to them last. */
  public void tell(JurorId id) {
    Juror juror = jurors.get(id);
    EditionLetter letter =
        letter(
            editions.get(juror.edition()), juror, assignments.countNewest(id), progress.load(id));
    mail.send(letter, people.get(juror.person()).asRecipient());
  }

  /** Tells a juror until when the office takes what they still owe; nobody who owes nothing. */
  public void tellMoreTime(JurorId id) {
    int left = progress.countLeft(id);
    if (left > 0) {
      Juror juror = jurors.get(id);
      Edition edition = editions.get(juror.edition());
      EditionLetter letter =
          new EditionLetter(
                  edition,
                  "scoring-more-time",
                  new Subject("juror", id.value()),
                  JuryRoutes.queue(edition.code()))
              .due(dates.due(juror))
              .with("count", left);
      mail.send(letter, people.get(juror.person()).asRecipient());
    }
  }

  /**
   * @param load with what was added
   */
  private EditionLetter letter(Edition edition, Juror juror, int added, JurorLoad load) {
    boolean isFirst = load.assigned() == added;
    EditionLetter letter =
        new EditionLetter(
                edition,
                isFirst ? "assignment-sent" : "entries-added",
                new Subject("juror", juror.id().value()),
                JuryRoutes.queue(edition.code()))
            .due(dates.due(juror))
            .with("count", added);
    int left = progress.countLeft(juror.id());
    return left > added ? letter.with("left", left) : letter;
  }
}
