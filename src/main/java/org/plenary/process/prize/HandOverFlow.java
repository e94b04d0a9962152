package org.plenary.process.prize;

import java.util.List;
import org.plenary.award.Benefits;
import org.plenary.entry.EntryHandedOver;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the former owner of an entry owed is owed by the new one, by the same dates. */
@Component
class HandOverFlow {

  /** The procedures whose key is the entry. */
  private static final List<String> OF_THE_ENTRY = List.of("entry", "category-move", "attendance");

  private final Workflow workflow;
  private final Benefits benefits;

  HandOverFlow(Workflow workflow, Benefits benefits) {
    this.workflow = workflow;
    this.benefits = benefits;
  }

  @EventListener
  void on(EntryHandedOver event) {
    String entry = event.entry().value();
    OF_THE_ENTRY.forEach(procedure -> workflow.handOn(procedure, entry, event.from(), event.to()));
    benefits
        .list(event.entry())
        .forEach(
            benefit -> workflow.handOn("benefit", benefit.id().value(), event.from(), event.to()));
  }
}
