package org.plenary.process.prize;

import java.util.Map;
import org.plenary.entry.CategoryMoveClosed;
import org.plenary.entry.CategoryMoveProposed;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks applicants whether their entries may move, and moves the entries' own procedures. */
@Component
class CategoryMoveFlow {

  private static final String MOVE = "category-move";
  private static final String ENTRY = "entry";

  private final Workflow workflow;

  CategoryMoveFlow(Workflow workflow) {
    this.workflow = workflow;
  }

  @EventListener
  void on(CategoryMoveProposed event) {
    workflow.start(EditionFlow.leader(event.edition()), MOVE, event.entry().value(), Map.of());
  }

  /** The entry goes first: what the new form asks more can be asked only when it is screened. */
  @EventListener
  void on(CategoryMoveClosed event) {
    String key = event.entry().value();
    switch (event.outcome()) {
      case ACCEPTED -> {
        workflow.tell(ENTRY, key, "entry-resubmitted", Map.of());
        workflow.complete(MOVE, key, "answer-move", Map.of());
      }
      case DECLINED -> workflow.complete(MOVE, key, "answer-move", Map.of());
      case OVERTAKEN -> workflow.tell(MOVE, key, "move-overtaken", Map.of());
      case LAPSED -> {
        // The procedure's own clock closed it, and has moved on by itself.
      }
    }
  }
}
