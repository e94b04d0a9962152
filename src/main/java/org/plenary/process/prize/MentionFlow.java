package org.plenary.process.prize;

import java.util.List;
import java.util.Map;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionDatesMoved;
import org.plenary.verdict.MentionId;
import org.plenary.verdict.MentionPicked;
import org.plenary.verdict.MentionSettled;
import org.plenary.verdict.Mentions;
import org.plenary.verdict.PartnerInvited;
import org.plenary.verdict.PartnerStopped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks a partner to choose a special mention, and then the office to place what was chosen. */
@Component
class MentionFlow {

  private static final String MENTION = "special-mention";

  private final Workflow workflow;
  private final Mentions mentions;

  MentionFlow(Workflow workflow, Mentions mentions) {
    this.workflow = workflow;
    this.mentions = mentions;
  }

  @EventListener
  void on(PartnerInvited event) {
    workflow.start(EditionFlow.leader(event.edition()), MENTION, event.mention().value(), Map.of());
  }

  /** Said anew, the office has it already and finds it changed. */
  @EventListener
  void on(MentionPicked event) {
    complete(event.mention(), "pick-entry");
  }

  @EventListener
  void on(MentionSettled event) {
    if (!complete(event.mention(), "place-pick")) {
      workflow.tell(MENTION, event.mention().value(), "award-decided", Map.of());
    }
  }

  @EventListener
  void on(PartnerStopped event) {
    workflow.cancel(MENTION, event.mention().value(), "The partner is not asked any more");
  }

  @EventListener
  void on(EditionDatesMoved event) {
    List<String> all =
        mentions.list(event.edition()).stream().map(one -> one.id().value()).toList();
    workflow.moveDates(MENTION, all);
  }

  private boolean complete(MentionId mention, String task) {
    return workflow.complete(MENTION, mention.value(), task, Map.of());
  }
}
