package org.plenary.process.prize;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.plenary.jury.AssignmentNotices;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryNotices;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.OfficeNotices;
import org.plenary.jury.ReplacementNotices;
import org.plenary.jury.ScoringDates;
import org.plenary.process.engine.JustAfter;
import org.plenary.process.engine.OwnDate;
import org.plenary.process.engine.SharedDate;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.programme.ReminderPlan;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/prize/juror.bpmn}. Each does one thing to one juror. */
@Component
public class JurorSteps {

  /** How long a juror has for entries that came after the others, at least. */
  private static final Duration TIME_TO_DECLARE_AGAIN = Duration.ofDays(3);

  private final Jurors jurors;
  private final JuryNotices notices;
  private final AssignmentNotices assigned;
  private final OfficeNotices office;
  private final ReplacementNotices replacements;
  private final JuryProgress progress;
  private final ScoringDates scoring;
  private final Editions editions;
  private final Clock clock;

  JurorSteps(
      Jurors jurors,
      JuryNotices notices,
      AssignmentNotices assigned,
      OfficeNotices office,
      ReplacementNotices replacements,
      JuryProgress progress,
      ScoringDates scoring,
      Editions editions,
      Clock clock) {
    this.jurors = jurors;
    this.notices = notices;
    this.assigned = assigned;
    this.office = office;
    this.replacements = replacements;
    this.progress = progress;
    this.scoring = scoring;
    this.editions = editions;
    this.clock = clock;
  }

  public String person(String juror) {
    return get(juror).person().value();
  }

  public void tellInvited(String juror, boolean wasAlternate) {
    if (wasAlternate) {
      notices.tellAlternateAsked(new JurorId(juror), answerBy(juror));
    } else {
      notices.tellInvited(new JurorId(juror), answerBy(juror));
    }
  }

  public void remindInvitation(String juror) {
    notices.tellInvited(new JurorId(juror), answerBy(juror));
  }

  /** Who was asked instead; empty where nobody stood ready. */
  public String askAlternate(String juror) {
    return jurors.askAlternate(get(juror).edition()).map(JurorId::value).orElse("");
  }

  public void reportDeclined(String juror, String alternate) {
    office.tellDeclined(new JurorId(juror), alternate.isEmpty() ? null : new JurorId(alternate));
  }

  public void tellConflictsWanted(String juror) {
    notices.tellConflictsWanted(new JurorId(juror));
  }

  public void tellLaterConflicts(String juror) {
    notices.tellLaterConflicts(new JurorId(juror), laterConflictsDue(juror));
  }

  public void remindLaterConflicts(String juror) {
    notices.tellLaterConflicts(new JurorId(juror), laterConflictsDue(juror));
  }

  public void tellAssigned(String juror) {
    assigned.tell(new JurorId(juror));
  }

  public void remindJuror(String juror) {
    notices.remind(new JurorId(juror));
  }

  public void thankJuror(String juror) {
    notices.thank(new JurorId(juror));
  }

  public void tellVerdictToRead(String juror) {
    notices.tellVerdictToRead(new JurorId(juror));
  }

  public void tellTieOpen(String juror) {
    notices.tellTieOpen(new JurorId(juror));
  }

  public void tellReplaced(String juror) {
    replacements.tellReplaced(new JurorId(juror));
  }

  public int left(String juror) {
    return progress.countLeft(new JurorId(juror));
  }

  @OwnDate
  public Date answerDueAt(String juror) {
    return Date.from(answerBy(juror).at());
  }

  /** When the office looks at an invitation that was sent twice and not answered. */
  @OwnDate
  public Date secondAnswerDueAt(String juror) {
    return Date.from(answerBy(juror).at().plus(Jurors.TIME_TO_ANSWER));
  }

  @SharedDate
  public Date conflictsDueAt(String juror) {
    return Date.from(edition(juror).date(EditionDate.CONFLICTS_DUE).at());
  }

  @OwnDate
  public Date laterConflictsDueAt(String juror) {
    return Date.from(laterConflictsDue(juror).at());
  }

  @SharedDate
  public Date finalistsToldAt(String juror) {
    return Date.from(edition(juror).date(EditionDate.FINALISTS_TOLD).at());
  }

  @SharedDate
  public Date verdictDueAt(String juror) {
    return Date.from(edition(juror).date(EditionDate.VERDICT_SIGNED).at());
  }

  /** The closing instant itself still counts, so lateness begins just after it. */
  @SharedDate
  public Date evaluationClosesAt(String juror) {
    return JustAfter.of(closes(juror));
  }

  /**
   * When the last reminder has gone out, a day after the close: the close comes first and ends the
   * wait.
   */
  @SharedDate
  public Date nextReminderAt(String juror) {
    Instant closes = closes(juror);
    return Date.from(
        ReminderPlan.JURORS.next(clock.instant(), closes).orElse(closes.plus(Duration.ofDays(1))));
  }

  private Deadline laterConflictsDue(String juror) {
    Deadline first = edition(juror).date(EditionDate.CONFLICTS_DUE);
    Deadline later = Deadline.after(clock.instant(), TIME_TO_DECLARE_AGAIN, first.zone());
    return first.isMissedBy(later.at()) ? later : first;
  }

  private Deadline answerBy(String juror) {
    return jurors.answerBy(new JurorId(juror));
  }

  private Instant closes(String juror) {
    return scoring.due(get(juror).edition()).at();
  }

  private Edition edition(String juror) {
    return editions.get(get(juror).edition());
  }

  private Juror get(String juror) {
    return jurors.get(new JurorId(juror));
  }
}
