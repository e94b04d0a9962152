package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.consultation.RoundCancelled;
import org.plenary.consultation.RoundChanged;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundPlanned;
import org.plenary.consultation.RoundReleased;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.DraftFrozen;
import org.plenary.guideline.DraftStarted;
import org.plenary.guideline.Drafts;
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
  private final Drafts drafts;

  GuidelineFlow(Workflow workflow, Rounds rounds, Drafts drafts) {
    this.workflow = workflow;
    this.rounds = rounds;
    this.drafts = drafts;
  }

  @EventListener
  void on(GuidelineStarted event) {
    workflow.start(GUIDELINE, event.guideline().value(), Map.of());
  }

  @EventListener
  void on(DraftFrozen event) {
    String task = event.isOutline() ? "freeze-outline" : "freeze-draft";
    workflow.complete(GUIDELINE, event.guideline().value(), task, Map.of());
  }

  /** It stands on a draft from the day it is planned. */
  @EventListener
  void on(RoundPlanned event) {
    tellWhetherOut(event.guideline());
  }

  /** It may stand on another draft now. */
  @EventListener
  void on(RoundChanged event) {
    tellWhetherOut(event.guideline());
  }

  @EventListener
  void on(RoundCancelled event) {
    tellWhetherOut(event.guideline());
  }

  @EventListener
  void on(RoundReleased event) {
    if (rounds.get(event.round()).kind() == RoundKind.OUTLINE) {
      workflow.tell(GUIDELINE, event.guideline().value(), "round-released", Map.of());
    }
    tellWhetherOut(event.guideline());
  }

  /** Several rounds may be out on one draft, so the last of them ends the wait. */
  private void tellWhetherOut(GuidelineId guideline) {
    drafts
        .findNewestFrozen(guideline)
        .map(draft -> rounds.isOutForComments(draft.id()))
        .map(isOut -> isOut ? "comments-asked" : "comments-answered")
        .ifPresent(message -> workflow.tell(GUIDELINE, guideline.value(), message, Map.of()));
  }

  @EventListener
  void on(DraftStarted event) {
    String key = event.guideline().value();
    if (!workflow.complete(GUIDELINE, key, "begin-draft", Map.of())) {
      workflow.tell(GUIDELINE, key, "draft-started", Map.of());
    }
  }
}
