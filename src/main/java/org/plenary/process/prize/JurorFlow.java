package org.plenary.process.prize;

import java.util.Map;
import org.plenary.jury.AssignmentMade;
import org.plenary.jury.AssignmentNotices;
import org.plenary.jury.AssignmentsApproved;
import org.plenary.jury.ConflictsDeclared;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorAccepted;
import org.plenary.jury.JurorAskedAgain;
import org.plenary.jury.JurorDeclined;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorInvited;
import org.plenary.jury.JurorReplaced;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryNotices;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.LateScoringAllowed;
import org.plenary.jury.ReplacementNotices;
import org.plenary.jury.ScorecardDeclined;
import org.plenary.jury.ScorecardReplaced;
import org.plenary.jury.ScorecardSubmitted;
import org.plenary.jury.ScorecardVoided;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.StageReached;
import org.plenary.verdict.FinalistsConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves each juror's own procedure. */
@Component
class JurorFlow {

  private static final String JUROR = "juror";

  private static final String SILENCE = "settle-invitation";

  private static final String ASSIGNED = "assignments-made";

  private final Workflow workflow;
  private final Jurors jurors;
  private final JuryProgress progress;
  private final EditionStages stages;
  private final JuryNotices notices;
  private final AssignmentNotices given;
  private final ReplacementNotices replacements;

  JurorFlow(
      Workflow workflow,
      Jurors jurors,
      JuryProgress progress,
      EditionStages stages,
      JuryNotices notices,
      AssignmentNotices given,
      ReplacementNotices replacements) {
    this.workflow = workflow;
    this.jurors = jurors;
    this.progress = progress;
    this.stages = stages;
    this.notices = notices;
    this.given = given;
    this.replacements = replacements;
  }

  @EventListener
  void on(JurorInvited event) {
    workflow.start(
        EditionFlow.leader(event.edition()),
        JUROR,
        event.juror().value(),
        Map.of("wasAlternate", event.wasAlternate()));
  }

  @EventListener
  void on(JurorAccepted event) {
    complete(event.juror(), "answer-invitation", Map.of("accepted", true));
    complete(event.juror(), SILENCE, Map.of());
    if (stages.hasReached(event.edition(), EditionStage.CONFLICTS_WANTED)) {
      workflow.tell(JUROR, event.juror().value(), "conflicts-wanted", Map.of());
    }
  }

  @EventListener
  void on(JurorDeclined event) {
    complete(event.juror(), "answer-invitation", Map.of("accepted", false));
    complete(event.juror(), SILENCE, Map.of());
  }

  /** One more invitation settles what the office was asked about the silence. */
  @EventListener
  void on(JurorAskedAgain event) {
    notices.tellInvited(event.juror(), jurors.answerBy(event.juror()));
    complete(event.juror(), SILENCE, Map.of());
  }

  @EventListener
  void on(StageReached event) {
    if (event.stage() == EditionStage.CONFLICTS_WANTED) {
      tellAll(event.edition(), "conflicts-wanted");
    }
  }

  @EventListener
  void on(ConflictsDeclared event) {
    complete(event.juror(), "declare-conflicts", Map.of());
  }

  @EventListener
  void on(AssignmentsApproved event) {
    event.jurors().forEach(juror -> tellAssigned(event.edition(), juror));
  }

  /** What comes with a plan is told with the plan, once a juror. */
  @EventListener
  void on(AssignmentMade event) {
    if (event.insteadOf() != null) {
      tellAssigned(event.edition(), event.juror());
    }
  }

  /** One who had sent everything, and was thanked, is asked again. */
  private void tellAssigned(EditionId edition, JurorId juror) {
    String key = juror.value();
    if (!workflow.isRunning(JUROR, key)) {
      workflow.startBy(EditionFlow.leader(edition), JUROR, ASSIGNED, key);
    } else if (!workflow.tell(JUROR, key, ASSIGNED, Map.of())) {
      // An older model hears of entries once only; the mail goes all the same.
      given.tell(juror);
    }
  }

  @EventListener
  void on(ScorecardSubmitted event) {
    if (progress.countLeft(event.juror()) == 0
        && !workflow.tell(JUROR, event.juror().value(), "scorecards-sent", Map.of())) {
      // An older model ends when a late juror is given more time; the thanks go all the same.
      notices.thank(event.juror());
    }
  }

  /** What is given back or taken away may be the last that was owed. */
  @EventListener
  void on(ScorecardDeclined event) {
    tellIfNothingIsLeft(event.juror());
  }

  @EventListener
  void on(ScorecardVoided event) {
    tellIfNothingIsLeft(event.juror());
  }

  @EventListener
  void on(ScorecardReplaced event) {
    if (!event.seatEnded()) {
      tellIfNothingIsLeft(event.juror());
    }
  }

  private void tellIfNothingIsLeft(JurorId juror) {
    if (progress.countLeft(juror) == 0) {
      workflow.tell(JUROR, juror.value(), "scorecards-sent", Map.of());
    }
  }

  /** After that nobody waits for a late scorecard, and nothing is left to decide about one. */
  @EventListener
  void on(FinalistsConfirmed event) {
    jurors
        .list(event.edition())
        .forEach(juror -> complete(juror.id(), "decide-late-juror", Map.of()));
    tellAll(event.edition(), "finalists-confirmed");
  }

  @EventListener
  void on(LateScoringAllowed event) {
    complete(event.juror(), "decide-late-juror", Map.of());
    notices.tellMoreTime(event.juror(), event.until());
  }

  @EventListener
  void on(JurorReplaced event) {
    if (!workflow.tell(JUROR, event.juror().value(), "juror-replaced", Map.of())) {
      // One whose own procedure has come to its end hears of it all the same.
      replacements.tellReplaced(event.juror());
    }
  }

  private void complete(JurorId juror, String task, Map<String, ?> variables) {
    workflow.complete(JUROR, juror.value(), task, variables);
  }

  private void tellAll(EditionId edition, String message) {
    workflow.tellAll(
        JUROR,
        jurors.list(edition).stream().map(Juror::id).map(JurorId::value).toList(),
        message,
        Map.of());
  }
}
