package org.plenary.process.prize;

import org.plenary.entry.AwardOffered;
import org.plenary.entry.Entries;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Leads an entry that was no finalist among the winners when it is given a special mention. Its own
 * procedure had ended with the finalists, and begins once more with the offer.
 */
@Component
class MentionAwardFlow {

  private final Workflow workflow;
  private final Entries entries;

  MentionAwardFlow(Workflow workflow, Entries entries) {
    this.workflow = workflow;
    this.entries = entries;
  }

  @EventListener
  void on(AwardOffered event) {
    if (entries.get(event.entry()).mentioned()) {
      workflow.startBy(
          EditionFlow.leader(event.edition()), "entry", "mention-offered", event.entry().value());
    }
  }
}
