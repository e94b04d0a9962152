package org.plenary.process.prize;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.EntryWithdrawn;
import org.plenary.jury.ChairNamed;
import org.plenary.jury.DeputyNamed;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorReplaced;
import org.plenary.jury.Jurors;
import org.plenary.jury.ScorecardSubmitted;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionDatesMoved;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.StageReached;
import org.plenary.verdict.FinalistsConfirmed;
import org.plenary.verdict.PanelVerdicts;
import org.plenary.verdict.TieDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks who presides over the panel for a word on ties, from the close of the evaluation until
 * nothing is tied or the finalists stand.
 */
@Component
class OpenTieFlow {

  private static final String TIE = "open-tie";

  private final Workflow workflow;
  private final PanelVerdicts panel;
  private final Jurors jurors;
  private final EditionStages stages;

  OpenTieFlow(Workflow workflow, PanelVerdicts panel, Jurors jurors, EditionStages stages) {
    this.workflow = workflow;
    this.panel = panel;
    this.jurors = jurors;
    this.stages = stages;
  }

  @EventListener
  void on(StageReached event) {
    if (event.stage() == EditionStage.EVALUATION_CLOSED) {
      ask(event.edition());
    }
  }

  @EventListener
  void on(TieDecided event) {
    ask(event.edition());
  }

  /** One that comes late may tie entries, or part them. */
  @EventListener
  void on(ScorecardSubmitted event) {
    ask(event.edition());
  }

  @EventListener
  void on(EntryWithdrawn event) {
    ask(event.edition());
  }

  @EventListener
  void on(ChairNamed event) {
    ask(event.edition());
  }

  @EventListener
  void on(DeputyNamed event) {
    ask(event.edition());
  }

  @EventListener
  void on(JurorReplaced event) {
    ask(event.edition());
  }

  @EventListener
  void on(FinalistsConfirmed event) {
    ask(event.edition());
  }

  @EventListener
  void on(EditionDatesMoved event) {
    workflow.moveDates(TIE, keys(event.edition()));
  }

  private void ask(EditionId edition) {
    if (!stages.hasReached(edition, EditionStage.EVALUATION_CLOSED)) {
      return;
    }
    Optional<String> asked = panel.findTieBreaker(edition).map(Juror::id).map(JurorId::value);
    List<String> others =
        keys(edition).stream().filter(key -> !asked.filter(key::equals).isPresent()).toList();
    workflow.tellAll(TIE, others, "ties-settled", Map.of());
    asked
        .filter(key -> !workflow.isRunning(TIE, key))
        .ifPresent(key -> workflow.start(EditionFlow.leader(edition), TIE, key, Map.of()));
  }

  private List<String> keys(EditionId edition) {
    return jurors.list(edition).stream().map(Juror::id).map(JurorId::value).toList();
  }
}
