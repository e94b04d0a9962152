package org.plenary.process.prize;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.plenary.award.BenefitOffers;
import org.plenary.entry.CallClosing;
import org.plenary.entry.ResultNotices;
import org.plenary.entry.UnsentNotices;
import org.plenary.process.engine.JustAfter;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionNotices;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.Editions;
import org.plenary.programme.ReminderPlan;
import org.plenary.verdict.Verdicts;
import org.springframework.stereotype.Component;

/**
 * Steps of {@code bpmn/prize/edition.bpmn}. Each does one thing to one edition and may safely run
 * twice.
 */
@Component
public class EditionSteps {

  private final Editions editions;
  private final EditionStages stages;
  private final EditionNotices notices;
  private final CallClosing closing;
  private final UnsentNotices drafts;
  private final ResultNotices results;
  private final Verdicts verdicts;
  private final BenefitOffers benefits;
  private final Clock clock;

  EditionSteps(
      Editions editions,
      EditionStages stages,
      EditionNotices notices,
      CallClosing closing,
      UnsentNotices drafts,
      ResultNotices results,
      Verdicts verdicts,
      BenefitOffers benefits,
      Clock clock) {
    this.editions = editions;
    this.stages = stages;
    this.notices = notices;
    this.closing = closing;
    this.drafts = drafts;
    this.results = results;
    this.verdicts = verdicts;
    this.benefits = benefits;
    this.clock = clock;
  }

  public void openCall(String edition) {
    stages.reach(new EditionId(edition), EditionStage.CALL_OPEN);
  }

  public void tellCallOpen(String edition) {
    notices.tellCallOpen(new EditionId(edition));
  }

  /** How many drafts are left to end. */
  public int endDrafts(String edition) {
    return closing.endSome(new EditionId(edition));
  }

  public void closeCall(String edition) {
    if (!isCallOpen(edition)) {
      stages.reach(new EditionId(edition), EditionStage.CALL_CLOSED);
    }
  }

  /** Whether the call was opened again while it was being closed. */
  public boolean isCallOpen(String edition) {
    return closing.isOpen(new EditionId(edition));
  }

  public void wantConflicts(String edition) {
    stages.reach(new EditionId(edition), EditionStage.CONFLICTS_WANTED);
  }

  public void openEvaluation(String edition) {
    stages.reach(new EditionId(edition), EditionStage.EVALUATION_OPEN);
  }

  public void closeEvaluation(String edition) {
    stages.reach(new EditionId(edition), EditionStage.EVALUATION_CLOSED);
  }

  public void remindDrafts(String edition) {
    drafts.remindAll(new EditionId(edition));
  }

  public void publishResults(String edition) {
    verdicts.publish(new EditionId(edition));
  }

  public void tellEntrants(String edition) {
    results.tellOutBefore(new EditionId(edition));
  }

  public void offerBenefits(String edition) {
    benefits.offerAll(new EditionId(edition));
  }

  public int countOpenBenefits(String edition) {
    return benefits.countOpen(new EditionId(edition));
  }

  public void closeEdition(String edition) {
    editions.close(new EditionId(edition));
  }

  public void tellEditionClosed(String edition) {
    notices.tellClosed(new EditionId(edition));
  }

  /**
   * When the last reminder has gone out, a day after the close: the close comes first and ends the
   * wait.
   */
  public Date nextDraftReminderAt(String edition) {
    Instant closes = at(edition, EditionDate.CALL_CLOSES);
    return Date.from(
        ReminderPlan.DRAFTS.next(clock.instant(), closes).orElse(closes.plus(Duration.ofDays(1))));
  }

  public Date callOpensAt(String edition) {
    return date(edition, EditionDate.CALL_OPENS);
  }

  /** The closing instant itself still counts, so the call closes just after it. */
  public Date callClosesAt(String edition) {
    return JustAfter.of(at(edition, EditionDate.CALL_CLOSES));
  }

  public Date screeningEndsAt(String edition) {
    return date(edition, EditionDate.SCREENING_ENDS);
  }

  public Date evaluationOpensAt(String edition) {
    return date(edition, EditionDate.FIRST_EVALUATION_OPENS);
  }

  public Date evaluationClosesAt(String edition) {
    return JustAfter.of(at(edition, EditionDate.FIRST_EVALUATION_CLOSES));
  }

  public Date finalistsToldAt(String edition) {
    return date(edition, EditionDate.FINALISTS_TOLD);
  }

  public Date finalEvaluationOpensAt(String edition) {
    return date(edition, EditionDate.FINAL_EVALUATION_OPENS);
  }

  public Date finalEvaluationClosesAt(String edition) {
    return date(edition, EditionDate.FINAL_EVALUATION_CLOSES);
  }

  public Date verdictDueAt(String edition) {
    return date(edition, EditionDate.VERDICT_SIGNED);
  }

  public Date embargoLiftsAt(String edition) {
    return date(edition, EditionDate.EMBARGO_LIFTS);
  }

  public Date followUpEndsAt(String edition) {
    return date(edition, EditionDate.FOLLOW_UP_ENDS);
  }

  private Date date(String edition, EditionDate date) {
    return Date.from(at(edition, date));
  }

  private Instant at(String edition, EditionDate date) {
    return editions.get(new EditionId(edition)).date(date).at();
  }
}
