package org.plenary.milestone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.PlanSheet;
import org.plenary.milestone.WorkPlan;
import org.plenary.ui.FilterButton;
import org.plenary.ui.Icon;
import org.plenary.ui.ResultCount;

/** Narrows the timeline: by words, plan, state and owner; says how many are left. */
class PlanFilters extends Div {

  private final TextField search = new TextField();
  private final FilterButton<WorkPlan> plan;
  private final FilterButton<MilestoneState> state;
  private final FilterButton<String> owner;
  private final ResultCount count = new ResultCount();
  private final List<PlanSheet> sheets;

  PlanFilters(List<PlanSheet> sheets, Runnable whenChanged) {
    this.sheets = sheets;
    plan =
        new FilterButton<>(
            getTranslation("milestone.filter.plan"),
            sheets.stream().map(PlanSheet::plan).toList(),
            WorkPlan::name);
    state =
        new FilterButton<>(
            getTranslation("milestone.column.state"),
            List.of(MilestoneState.values()),
            MilestoneWords::word);
    owner =
        new FilterButton<>(getTranslation("milestone.column.owner"), owners(sheets), name -> name);
    addClassName("filters");
    search.addClassName("search");
    search.setPlaceholder(getTranslation("milestone.filter.search"));
    search.setAriaLabel(getTranslation("milestone.filter.search"));
    search.setPrefixComponent(new Icon("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> whenChanged.run());
    plan.onChange(chosen -> whenChanged.run());
    state.onChange(chosen -> whenChanged.run());
    owner.onChange(chosen -> whenChanged.run());
    add(search, plan, state, owner, count);
  }

  /** Shows this plan only. */
  void choose(WorkPlan only) {
    plan.setValue(Set.of(only));
  }

  /** Whether nothing is shown because nothing is in the chosen plans. */
  boolean isOfEmptyPlan() {
    return sheets.stream().filter(this::isChosen).allMatch(sheet -> sheet.milestones().isEmpty());
  }

  /** The plans with what the filter leaves of each; empty ones are left out. */
  List<PlanRowsShown> apply() {
    List<PlanRowsShown> shown =
        sheets.stream()
            .filter(this::isChosen)
            .map(sheet -> new PlanRowsShown(sheet, rows(sheet)))
            .filter(plan -> !plan.rows().isEmpty())
            .toList();
    count.show(
        shown.stream().mapToInt(plan -> plan.rows().size()).sum(),
        sheets.stream().mapToInt(sheet -> sheet.milestones().size()).sum());
    return shown;
  }

  private boolean isChosen(PlanSheet sheet) {
    return plan.getValue().isEmpty() || plan.getValue().contains(sheet.plan());
  }

  private List<Milestone> rows(PlanSheet sheet) {
    String wanted = search.getValue().strip().toLowerCase(getLocale());
    return sheet.milestones().stream()
        .filter(one -> state.getValue().isEmpty() || state.getValue().contains(sheet.state(one)))
        .filter(
            one -> owner.getValue().isEmpty() || owner.getValue().contains(sheet.ownerWords(one)))
        .filter(one -> one.name().toLowerCase(getLocale()).contains(wanted))
        .toList();
  }

  private static List<String> owners(List<PlanSheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.milestones().stream().map(sheet::ownerWords))
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
