package org.plenary.process.prize;

import java.util.Map;
import org.plenary.entry.EntryObjectionNotices;
import org.plenary.entry.Objection;
import org.plenary.entry.ObjectionAnswered;
import org.plenary.entry.ObjectionFiled;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Carries objections to the office and their answers back. Where the procedure of the entry began
 * by an older model and has ended, the mails go alone.
 */
@Component
class EntryObjectionFlow {

  private static final String ENTRY = "entry";

  private final Workflow workflow;
  private final EntryObjectionNotices notices;

  EntryObjectionFlow(Workflow workflow, EntryObjectionNotices notices) {
    this.workflow = workflow;
    this.notices = notices;
  }

  @EventListener
  void on(ObjectionFiled event) {
    if (!workflow.tell(ENTRY, event.entry().value(), "objection-filed", Map.of())) {
      notices.tellFiled(event.entry());
    }
  }

  @EventListener
  void on(ObjectionAnswered event) {
    boolean isCarried =
        workflow.complete(
            ENTRY,
            event.entry().value(),
            "answer-objection",
            Map.of(
                "upheld",
                event.outcome().isBackInTheRunning(),
                "tooLate",
                event.outcome() == Objection.Outcome.TOO_LATE));
    if (!isCarried) {
      notices.tellAnswered(event.entry());
    }
  }
}
