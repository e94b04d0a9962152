package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.answer.ChangesExplained;
import org.plenary.answer.DraftChanges;
import org.plenary.answer.LateAnswered;
import org.plenary.consultation.CommentHidden;
import org.plenary.consultation.CommentShown;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundReleased;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftFrozen;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves what each frozen draft leaves to be explained of the one before. */
@Component
class ExplanationFlow {

  private static final String EXPLANATION = "explanation";

  private final Workflow workflow;
  private final DraftChanges changes;
  private final Rounds rounds;
  private final Drafts drafts;

  ExplanationFlow(Workflow workflow, DraftChanges changes, Rounds rounds, Drafts drafts) {
    this.workflow = workflow;
    this.changes = changes;
    this.rounds = rounds;
    this.drafts = drafts;
  }

  @EventListener
  void on(DraftFrozen event) {
    follow(event.draft(), changes.countUnexplained(event.draft()));
  }

  /** It may have been released over what is unexplained, or with answers that explain the rest. */
  @EventListener
  void on(RoundReleased event) {
    followNext(event.round());
  }

  /** What was said late may be accepted after all, when the next draft is out. */
  @EventListener
  void on(LateAnswered event) {
    followNext(event.round());
  }

  /** What is hidden asks for no word. */
  @EventListener
  void on(CommentHidden event) {
    followNext(event.round());
  }

  @EventListener
  void on(CommentShown event) {
    followNext(event.round());
  }

  private void followNext(RoundId round) {
    drafts
        .findNext(drafts.get(rounds.get(round).draft()))
        .filter(Draft::isFrozen)
        .ifPresent(next -> follow(next.id(), changes.countUnexplained(next.id())));
  }

  /** While the draft is still written nothing is owed. */
  @EventListener
  void on(ChangesExplained event) {
    if (drafts.get(event.draft()).isFrozen()) {
      follow(event.draft(), event.left());
    }
  }

  private void follow(DraftId draft, int unexplained) {
    String key = draft.value();
    if (unexplained == 0) {
      workflow.complete(EXPLANATION, key, "explain-changes", Map.of());
    } else if (!workflow.isRunning(EXPLANATION, key)) {
      workflow.start(EXPLANATION, key, Map.of());
    }
  }
}
