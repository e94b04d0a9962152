package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.consultation.CommentHidden;
import org.plenary.consultation.CommentPlaced;
import org.plenary.consultation.CommentShown;
import org.plenary.consultation.CommentWithdrawn;
import org.plenary.consultation.CommentsCarried;
import org.plenary.consultation.PlaceTakenBack;
import org.plenary.consultation.Placements;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftFrozen;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves what waits for a place: in the newest frozen draft alone, since it holds all of it. */
@Component
class PlacementFlow {

  private static final String PLACEMENT = "placement";

  private final Workflow workflow;
  private final Placements placements;
  private final Rounds rounds;
  private final Drafts drafts;

  PlacementFlow(Workflow workflow, Placements placements, Rounds rounds, Drafts drafts) {
    this.workflow = workflow;
    this.placements = placements;
    this.rounds = rounds;
    this.drafts = drafts;
  }

  @EventListener
  void on(DraftFrozen event) {
    drafts
        .list(event.guideline())
        .forEach(
            draft -> {
              if (draft.number() < event.number()) {
                workflow.cancel(PLACEMENT, draft.id().value(), "a newer draft is frozen");
              }
            });
  }

  @EventListener
  void on(CommentsCarried event) {
    follow(event.guideline());
  }

  @EventListener
  void on(CommentPlaced event) {
    follow(event.round());
  }

  @EventListener
  void on(PlaceTakenBack event) {
    follow(event.round());
  }

  @EventListener
  void on(CommentHidden event) {
    follow(event.round());
  }

  @EventListener
  void on(CommentShown event) {
    follow(event.round());
  }

  @EventListener
  void on(CommentWithdrawn event) {
    follow(event.round());
  }

  private void follow(RoundId round) {
    follow(rounds.get(round).guideline());
  }

  private void follow(GuidelineId guideline) {
    drafts.findNewestFrozen(guideline).ifPresent(this::follow);
  }

  private void follow(Draft newest) {
    String key = newest.id().value();
    if (placements.countWaiting(newest.id()) == 0) {
      workflow.complete(PLACEMENT, key, "place-comments", Map.of());
    } else if (!workflow.isRunning(PLACEMENT, key)) {
      workflow.start(PLACEMENT, key, Map.of());
    }
  }
}
