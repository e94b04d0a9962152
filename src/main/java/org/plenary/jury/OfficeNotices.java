package org.plenary.jury;

import org.jspecify.annotations.Nullable;
import org.plenary.identity.People;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.EditionMail;
import org.plenary.programme.Editions;
import org.plenary.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails the office gets about one juror: one a person and event. */
@Service
@Transactional
public class OfficeNotices {

  private final EditionMail mail;
  private final Jurors jurors;
  private final JurorRows seats;
  private final AssignmentRows assignments;
  private final ConflictRows conflicts;
  private final ScoreRows scores;
  private final JudgingOrder order;
  private final EntryPool entries;
  private final Editions editions;
  private final People people;

  OfficeNotices(
      EditionMail mail,
      Jurors jurors,
      JurorRows seats,
      AssignmentRows assignments,
      ConflictRows conflicts,
      ScoreRows scores,
      JudgingOrder order,
      EntryPool entries,
      Editions editions,
      People people) {
    this.mail = mail;
    this.jurors = jurors;
    this.seats = seats;
    this.assignments = assignments;
    this.conflicts = conflicts;
    this.scores = scores;
    this.order = order;
    this.entries = entries;
    this.editions = editions;
    this.people = people;
  }

  /**
   * Somebody does not take their seat.
   *
   * @param alternate who was asked instead; empty where nobody stood ready
   */
  public void tellDeclined(JurorId id, @Nullable JurorId alternate) {
    mail.toStaff(
        letter(jurors.get(id), "juror-declined", JuryRoutes.jury())
            .withOptional("reason", seats.reason(id))
            .withOptional("alternate", alternate == null ? null : name(jurors.get(alternate))));
  }

  /** A conflict took a juror's entry away, so that it needs another one. */
  public void tellConflictDeclared(AssignmentId id) {
    Assignment voided = assignments.find(id).orElseThrow();
    EditionLetter letter =
        letter(jurors.get(voided.juror()), "conflict-declared", JuryRoutes.assignment());
    mail.toStaff(
        letter
            .with("title", entries.get(voided.edition(), voided.entry()).title())
            .with("count", letter.edition().rules().reviewsPerEntry())
            .withOptional("reason", reason(voided))
            .with("hadScores", !scores.list(id).isEmpty()));
  }

  /**
   * A conflict that was declared once the finalists stand: nothing is taken out any more, so the
   * office has to know. Until then the scorecard's own procedure tells it.
   */
  public void tellLateConflict(ConflictId id) {
    Conflict conflict = conflicts.find(id).orElseThrow();
    Juror juror = jurors.get(conflict.juror());
    if (order.isScoringOver(juror.edition())) {
      mail.toStaff(
          letter(juror, "conflict-after-finalists", JuryRoutes.juror(juror.id()))
              .with("title", entries.get(juror.edition(), conflict.entry()).title())
              .withOptional("reason", conflict.reason().isEmpty() ? null : conflict.reason())
              .with("counted", hasCounted(conflict)));
    }
  }

  private boolean hasCounted(Conflict conflict) {
    return assignments
        .findStanding(conflict.juror(), conflict.entry())
        .filter(one -> one.state() == AssignmentState.SUBMITTED)
        .isPresent();
  }

  private @Nullable String reason(Assignment voided) {
    return conflicts.list(voided.juror()).stream()
        .filter(conflict -> conflict.entry().equals(voided.entry()))
        .map(Conflict::reason)
        .findFirst()
        .orElse(null);
  }

  private EditionLetter letter(Juror juror, String template, String link) {
    return new EditionLetter(
            editions.get(juror.edition()), template, new Subject("juror", juror.id().value()), link)
        .with("juror", name(juror));
  }

  private String name(Juror juror) {
    return people.get(juror.person()).name();
  }
}
