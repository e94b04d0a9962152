package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import java.util.function.BiConsumer;
import org.plenary.milestone.Milestone;
import org.plenary.ui.Toast;

/** Asks what shows a milestone that is met by itself. */
class EvidenceDialog extends PlanQuestion {

  EvidenceDialog(Milestone milestone, BiConsumer<String, String> action) {
    super(text("milestone.evidence.title", milestone.name()));
    EvidenceFields evidence = new EvidenceFields(milestone);
    ask(evidence.delivered(), evidence.link());
    answer(
        text("milestone.evidence.save"),
        () -> {
          action.accept(evidence.delivered().getValue(), evidence.link().getValue());
          close();
          Toast.show(text("milestone.evidence.kept"));
        });
  }
}
