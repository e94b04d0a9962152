package org.plenary.jury;

import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.EditionMail;
import org.plenary.programme.Editions;
import org.plenary.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails to a juror from whom something was taken: an entry, or the whole seat. */
@Service
@Transactional
public class ReplacementNotices {

  private final EditionMail mail;
  private final Jurors jurors;
  private final JurorRows seats;
  private final AssignmentRows assignments;
  private final ScoreRows scores;
  private final EntryPool entries;
  private final Editions editions;
  private final People people;

  ReplacementNotices(
      EditionMail mail,
      Jurors jurors,
      JurorRows seats,
      AssignmentRows assignments,
      ScoreRows scores,
      EntryPool entries,
      Editions editions,
      People people) {
    this.mail = mail;
    this.jurors = jurors;
    this.seats = seats;
    this.assignments = assignments;
    this.scores = scores;
    this.entries = entries;
    this.editions = editions;
    this.people = people;
  }

  /** An entry went to another juror. Nothing to one whose seat ended with it: see below. */
  public void tellReplaced(AssignmentId id) {
    Assignment taken = assignments.find(id).orElseThrow();
    Juror juror = jurors.get(taken.juror());
    if (juror.state().isSeated()) {
      send(juror, about(juror, taken, "scorecard-replaced").withOptional("reason", taken.reason()));
    }
  }

  /** A conflict of theirs took an entry away. */
  public void tellVoided(AssignmentId id) {
    Assignment taken = assignments.find(id).orElseThrow();
    Juror juror = jurors.get(taken.juror());
    send(
        juror,
        about(juror, taken, "scorecard-voided").with("hadScores", !scores.list(id).isEmpty()));
  }

  /** Their seat ended: one mail, however many entries went with it. */
  public void tellReplaced(JurorId id) {
    Juror juror = jurors.get(id);
    send(juror, letter(juror, "juror-replaced", "/").withOptional("reason", seats.reason(id)));
  }

  private EditionLetter about(Juror juror, Assignment taken, String template) {
    String queue = JuryRoutes.queue(editions.get(taken.edition()).code());
    return letter(juror, template, queue)
        .with("title", entries.get(taken.edition(), taken.entry()).title());
  }

  private EditionLetter letter(Juror juror, String template, String link) {
    return new EditionLetter(
        editions.get(juror.edition()), template, new Subject("juror", juror.id().value()), link);
  }

  private void send(Juror juror, EditionLetter letter) {
    Person person = people.get(juror.person());
    if (!GoneJurors.isGone(person)) {
      mail.send(letter, person.asRecipient());
    }
  }
}
