package org.plenary.jury;

import java.time.Clock;
import java.time.Instant;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.EditionMail;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;
import org.plenary.ui.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails jurors get. Each goes to one person, never per entry. */
@Service
@Transactional
public class JuryNotices {

  private final EditionMail mail;
  private final Dates dates;
  private final Jurors jurors;
  private final Declarations declarations;
  private final JuryProgress progress;
  private final ScoringDates scoring;
  private final EntryPool entries;
  private final Editions editions;
  private final People people;
  private final Clock clock;

  JuryNotices(
      EditionMail mail,
      Dates dates,
      Jurors jurors,
      Declarations declarations,
      JuryProgress progress,
      ScoringDates scoring,
      EntryPool entries,
      Editions editions,
      People people,
      Clock clock) {
    this.mail = mail;
    this.dates = dates;
    this.jurors = jurors;
    this.declarations = declarations;
    this.progress = progress;
    this.scoring = scoring;
    this.entries = entries;
    this.editions = editions;
    this.people = people;
    this.clock = clock;
  }

  /** The invitation; sent again as it is where no answer came. */
  public void tellInvited(JurorId id, Deadline answerBy) {
    invite(id, "juror-invited", answerBy);
  }

  /** The invitation to somebody who stood ready. */
  public void tellAlternateAsked(JurorId id, Deadline answerBy) {
    invite(id, "alternate-asked", answerBy);
  }

  public void tellConflictsWanted(JurorId id) {
    Juror juror = jurors.get(id);
    EditionLetter letter = letter(juror, "conflicts-wanted", JuryRoutes.conflicts(id));
    toJuror(
        juror,
        letter
            .due(letter.edition().date(EditionDate.CONFLICTS_DUE))
            .with("count", entries.listRunning(juror.edition()).size()));
  }

  /** About entries that came since they declared; nothing where none is left by now. */
  public void tellLaterConflicts(JurorId id, Deadline due) {
    Juror juror = jurors.get(id);
    int count = declarations.countNew(juror);
    if (count > 0) {
      toJuror(
          juror,
          letter(juror, "later-conflicts", JuryRoutes.conflicts(id)).due(due).with("count", count));
    }
  }

  /** "12 of 40 left"; nothing where nothing is left, or where the reminder comes too late. */
  public void remind(JurorId id) {
    int left = progress.countLeft(id);
    Deadline due = scoring.due(jurors.get(id).edition());
    if (left > 0 && !due.isMissedBy(clock.instant())) {
      tellCount(id, "scorecard-reminder", left);
    }
  }

  /** That scorecards are taken until then; nothing to one who owes none. */
  public void tellMoreTime(JurorId id, Instant until) {
    int left = progress.countLeft(id);
    if (left > 0) {
      Juror juror = jurors.get(id);
      Edition edition = editions.get(juror.edition());
      EditionLetter letter = letter(juror, "scoring-more-time", JuryRoutes.queue(edition.code()));
      toJuror(juror, letter.due(new Deadline(until, edition.zone(), "")).with("count", left));
    }
  }

  /** Nothing to one from whom everything was taken before they sent any. */
  public void thank(JurorId id) {
    int sent = progress.load(id).sent();
    if (sent > 0) {
      tellCount(id, "juror-thanked", sent);
    }
  }

  /** To who presides: the record of the meeting is there, and the verdict to read and sign. */
  public void tellVerdictToRead(JurorId id) {
    Juror juror = jurors.get(id);
    EditionLetter letter = letter(juror, "verdict-to-read", JuryRoutes.panelVerdict(id));
    toJuror(juror, letter.due(letter.edition().date(EditionDate.VERDICT_SIGNED)));
  }

  /** To who presides: entries are tied, and theirs is the word that parts them. */
  public void tellTieOpen(JurorId id) {
    Juror juror = jurors.get(id);
    EditionLetter letter = letter(juror, "tie-open", JuryRoutes.panelVerdict(id));
    toJuror(juror, letter.due(letter.edition().date(EditionDate.FINALISTS_TOLD)));
  }

  private void invite(JurorId id, String template, Deadline answerBy) {
    Juror juror = jurors.get(id);
    Person person = people.get(juror.person());
    EditionLetter letter = letter(juror, template, JuryRoutes.invitation(id));
    Edition edition = letter.edition();
    toJuror(
        juror,
        letter
            .due(answerBy)
            .with("count", expectedLoad(edition))
            .with("opens", day(edition, EditionDate.FIRST_EVALUATION_OPENS, person))
            .with("closes", day(edition, EditionDate.FIRST_EVALUATION_CLOSES, person)));
  }

  /** What an even share would come to with the jury as it is now; nobody judges an entry twice. */
  private int expectedLoad(Edition edition) {
    long seats =
        jurors.list(edition.id()).stream().filter(juror -> juror.state().isSeated()).count();
    int running = entries.listRunning(edition.id()).size();
    int reviews = running * edition.rules().reviewsPerEntry();
    return seats == 0 ? 0 : Math.min(running, (int) Math.ceil((double) reviews / seats));
  }

  private void tellCount(JurorId id, String template, int count) {
    Juror juror = jurors.get(id);
    String queue = JuryRoutes.queue(editions.get(juror.edition()).code());
    EditionLetter letter = letter(juror, template, queue);
    toJuror(
        juror,
        letter
            .due(scoring.due(letter.edition().id()))
            .with("count", count)
            .with("total", progress.load(id).assigned()));
  }

  private EditionLetter letter(Juror juror, String template, String link) {
    return new EditionLetter(
        editions.get(juror.edition()), template, new Subject("juror", juror.id().value()), link);
  }

  private void toJuror(Juror juror, EditionLetter letter) {
    mail.send(letter, people.get(juror.person()).asRecipient());
  }

  private String day(Edition edition, EditionDate date, Person reader) {
    Deadline deadline = edition.date(date);
    return dates.in(reader.locale(), reader.zone()).fullDay(deadline.at().atZone(deadline.zone()));
  }
}
