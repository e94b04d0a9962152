package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneRoutes;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.PlanSheet;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;

/** The most urgent milestone as the one thing to do next. */
final class UrgentStep {

  private UrgentStep() {}

  /** The one that is over longest; else a date in doubt; else nothing. */
  static Optional<Component> of(List<PlanSheet> sheets) {
    return sheets.stream()
        .flatMap(
            sheet ->
                sheet.milestones().stream()
                    .filter(one -> isOver(sheet, one))
                    .map(one -> Map.entry(sheet, one)))
        .max(Comparator.comparingLong(row -> row.getKey().slip(row.getValue()).daysOver()))
        .map(row -> over(row.getKey(), row.getValue()))
        .or(() -> doubt(sheets));
  }

  private static boolean isOver(PlanSheet sheet, Milestone milestone) {
    return sheet.state(milestone) == MilestoneState.OVERDUE
        && !sheet.doubts().containsKey(milestone.id());
  }

  private static Component over(PlanSheet sheet, Milestone milestone) {
    String waiting =
        sheet.dependantsOf(milestone).stream()
            .filter(Milestone::isOpen)
            .findFirst()
            .map(first -> text("milestone.next.waiting", first.name()))
            .orElse("");
    String what =
        milestone.follows() == null ? "milestone.next.over-text" : "milestone.next.follows-text";
    return new NextStep(
            "triangle-alert",
            text("milestone.next.over", milestone.name(), sheet.slip(milestone).daysOver()),
            (waiting + " " + text(what)).strip(),
            link(milestone, "milestone.next.update"))
        .urgent();
  }

  private static Optional<Component> doubt(List<PlanSheet> sheets) {
    return sheets.stream()
        .flatMap(
            sheet ->
                sheet.doubts().entrySet().stream()
                    .map(
                        doubt ->
                            (Component) doubt(sheet.milestone(doubt.getKey()), doubt.getValue())))
        .findFirst();
  }

  private static Component doubt(Milestone milestone, Milestone contradicted) {
    return new NextStep(
            "calendar-clock",
            text("milestone.doubt.title", milestone.name()),
            text("milestone.doubt.text", contradicted.line(), contradicted.name()),
            link(milestone, "milestone.doubt.settle"))
        .urgent();
  }

  private static LinkButton link(Milestone milestone, String key) {
    return new LinkButton(text(key), MilestoneRoutes.milestone(milestone.id())).primary();
  }
}
