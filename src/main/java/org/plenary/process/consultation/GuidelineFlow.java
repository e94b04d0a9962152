package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.answer.ChangesExplained;
import org.plenary.answer.LateAnswered;
import org.plenary.answer.TextHoldings;
import org.plenary.consultation.CommentHidden;
import org.plenary.consultation.CommentPlaced;
import org.plenary.consultation.CommentShown;
import org.plenary.consultation.CommentsCarried;
import org.plenary.consultation.PlaceTakenBack;
import org.plenary.consultation.RoundCancelled;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundPlanned;
import org.plenary.consultation.RoundReleased;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.DraftFrozen;
import org.plenary.guideline.DraftStarted;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineStarted;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the procedure of each guideline. */
@Component
class GuidelineFlow {

  private static final String GUIDELINE = "guideline";

  private final Workflow workflow;
  private final Rounds rounds;
  private final TextHoldings holdings;

  GuidelineFlow(Workflow workflow, Rounds rounds, TextHoldings holdings) {
    this.workflow = workflow;
    this.rounds = rounds;
    this.holdings = holdings;
  }

  @EventListener
  void on(GuidelineStarted event) {
    workflow.start(GUIDELINE, event.guideline().value(), Map.of());
  }

  @EventListener
  void on(DraftFrozen event) {
    String task = event.isOutline() ? "freeze-outline" : "freeze-draft";
    workflow.complete(GUIDELINE, event.guideline().value(), task, Map.of());
    tellWhetherHeld(event.guideline());
  }

  @EventListener
  void on(RoundPlanned event) {
    tellWhetherHeld(event.guideline());
  }

  @EventListener
  void on(RoundCancelled event) {
    tellWhetherHeld(event.guideline());
  }

  @EventListener
  void on(RoundReleased event) {
    if (rounds.get(event.round()).kind() == RoundKind.OUTLINE) {
      workflow.tell(GUIDELINE, event.guideline().value(), "round-released", Map.of());
    }
    tellWhetherHeld(event.guideline());
  }

  @EventListener
  void on(LateAnswered event) {
    tellWhetherHeld(rounds.get(event.round()).guideline());
  }

  @EventListener
  void on(ChangesExplained event) {
    tellWhetherHeld(event.guideline());
  }

  @EventListener
  void on(CommentsCarried event) {
    tellWhetherHeld(event.guideline());
  }

  @EventListener
  void on(CommentPlaced event) {
    tellWhetherHeld(rounds.get(event.round()).guideline());
  }

  @EventListener
  void on(PlaceTakenBack event) {
    tellWhetherHeld(rounds.get(event.round()).guideline());
  }

  @EventListener
  void on(CommentHidden event) {
    tellWhetherHeld(rounds.get(event.round()).guideline());
  }

  @EventListener
  void on(CommentShown event) {
    tellWhetherHeld(rounds.get(event.round()).guideline());
  }

  /** Nobody is asked to clear what is held; the last thing that is settled ends the wait. */
  private void tellWhetherHeld(GuidelineId guideline) {
    String message = holdings.find(guideline).isNothing() ? "comments-answered" : "comments-asked";
    workflow.tell(GUIDELINE, guideline.value(), message, Map.of());
  }

  @EventListener
  void on(DraftStarted event) {
    String key = event.guideline().value();
    if (!workflow.complete(GUIDELINE, key, "begin-draft", Map.of())) {
      workflow.tell(GUIDELINE, key, "draft-started", Map.of());
    }
  }
}
