package org.plenary.process.prize;

import java.util.Map;
import org.plenary.jury.AssignmentMade;
import org.plenary.jury.AssignmentsApproved;
import org.plenary.jury.ConflictsDeclared;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorAccepted;
import org.plenary.jury.JurorDeclined;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorInvited;
import org.plenary.jury.JurorReplaced;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.LateScoringAllowed;
import org.plenary.jury.ReplacementNotices;
import org.plenary.jury.ScorecardSubmitted;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.StageReached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves each juror's own procedure. */
@Component
class JurorFlow {

  private static final String JUROR = "juror";

  private final Workflow workflow;
  private final Jurors jurors;
  private final JuryProgress progress;
  private final EditionStages stages;
  private final ReplacementNotices replacements;

  JurorFlow(
      Workflow workflow,
      Jurors jurors,
      JuryProgress progress,
      EditionStages stages,
      ReplacementNotices replacements) {
    this.workflow = workflow;
    this.jurors = jurors;
    this.progress = progress;
    this.stages = stages;
    this.replacements = replacements;
  }

  @EventListener
  void on(JurorInvited event) {
    workflow.start(JUROR, event.juror().value(), Map.of("wasAlternate", event.wasAlternate()));
  }

  @EventListener
  void on(JurorAccepted event) {
    complete(event.juror(), "answer-invitation", Map.of("accepted", true));
    if (stages.hasReached(event.edition(), EditionStage.CONFLICTS_WANTED)) {
      workflow.tell(JUROR, event.juror().value(), "conflicts-wanted", Map.of());
    }
  }

  @EventListener
  void on(JurorDeclined event) {
    complete(event.juror(), "answer-invitation", Map.of("accepted", false));
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
    tellAll(event.edition(), "assignments-made");
  }

  /** A juror who came late is told of the entries that came to them. */
  @EventListener
  void on(AssignmentMade event) {
    if (event.insteadOf() != null) {
      workflow.tell(JUROR, event.juror().value(), "assignments-made", Map.of());
    }
  }

  @EventListener
  void on(ScorecardSubmitted event) {
    if (progress.countLeft(event.juror()) == 0) {
      workflow.tell(JUROR, event.juror().value(), "scorecards-sent", Map.of());
    }
  }

  @EventListener
  void on(LateScoringAllowed event) {
    complete(event.juror(), "decide-late-juror", Map.of());
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
