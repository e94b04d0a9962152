package org.plenary.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.milestone.PlanId;
import org.plenary.milestone.PlanSheet;
import org.plenary.milestone.WindowWords;
import org.plenary.milestone.WorkPlans;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Messages;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.SwitchButtons;

/** Every work plan on one line of time, for staff; auditors read. */
@Route("milestones")
@Menu(title = "milestone.title", order = NavGroup.ACROSS + 1, icon = "chart-gantt")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class MilestonesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private static final int ROWS_AT_ONCE = 150;

  private final WorkPlans plans;
  private final MilestoneDialogs dialogs;
  private final Messages messages;
  private final Clock clock;
  private final Person person;
  private final Div shown = new Div();
  private final Div legend = new Legend();
  private List<PlanSheet> sheets = List.of();
  private PlanFilters filters = new PlanFilters(List.of(), () -> {});
  private Zoom zoom;
  private boolean asTable;
  private int most = ROWS_AT_ONCE;

  MilestonesView(
      WorkPlans plans,
      MilestoneDialogs dialogs,
      CurrentPerson current,
      Messages messages,
      Clock clock) {
    this.plans = plans;
    this.dialogs = dialogs;
    this.messages = messages;
    this.clock = clock;
    person = current.get();
    zoom = new Zoom(today(), this::showRows);
    shown.addClassName("scrollbox");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    asTable = event.getLocation().getQueryParameters().getParameters().containsKey("table");
    refresh(
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("plan")
            .map(PlanId::new)
            .orElse(null));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("milestone.title");
  }

  private void refresh(@Nullable PlanId only) {
    removeAll();
    sheets = plans.list(person);
    add(header());
    if (sheets.isEmpty()) {
      add(
          new EmptyState(
              "chart-gantt",
              getTranslation("milestone.empty.title"),
              getTranslation("milestone.empty.text")));
      return;
    }
    filters = new PlanFilters(sheets, this::showRows);
    sheets.stream()
        .map(PlanSheet::plan)
        .filter(plan -> plan.id().equals(only))
        .findFirst()
        .ifPresent(filters::choose);
    if (person.isStaff()) {
      UrgentStep.of(sheets).ifPresent(this::add);
    }
    add(looks(), filters, shown);
    showRows();
  }

  private Component header() {
    int count = sheets.stream().mapToInt(sheet -> sheet.milestones().size()).sum();
    PageHeader header =
        new PageHeader(getPageTitle())
            .facts(
                getTranslation(
                    "milestone.facts",
                    sheets.size(),
                    count,
                    WindowWords.full(messages, getLocale()).day(today())));
    header.actions(dialogs.actions(person, sheets, plan -> refresh(plan)));
    return header;
  }

  private Component looks() {
    SwitchButtons looks =
        new SwitchButtons(
            getTranslation("milestone.look.name"),
            List.of(
                getTranslation("milestone.look.timeline"), getTranslation("milestone.look.table")),
            index -> {
              asTable = index == 1;
              showRows();
            });
    if (asTable) {
      looks.choose(1);
    }
    Div line = new Div(looks, zoom, legend);
    line.addClassName("looks");
    return line;
  }

  private void showRows() {
    List<PlanRowsShown> all = filters.apply();
    List<PlanRowsShown> rows = PlanRowsShown.first(most, all);
    zoom.setVisible(!asTable);
    legend.setVisible(!asTable);
    shown.removeAll();
    shown.add(
        rows.isEmpty()
            ? nothingShown()
            : asTable
                ? new PlanTable(rows, messages)
                : new TimelineTable(rows, zoom.scale(all, today()), today(), messages));
    int behind = PlanRowsShown.count(all) - PlanRowsShown.count(rows);
    if (behind > 0) {
      shown.add(more(behind));
    }
  }

  private Button more(int behind) {
    return new Button(
        getTranslation("milestone.more", Math.min(behind, ROWS_AT_ONCE), behind),
        event -> {
          most += ROWS_AT_ONCE;
          showRows();
        });
  }

  private EmptyState nothingShown() {
    return filters.isOfEmptyPlan()
        ? new EmptyState(
            "chart-gantt",
            getTranslation("milestone.empty.plan-title"),
            getTranslation("milestone.empty.plan-text"))
        : new EmptyState(
            "search",
            getTranslation("milestone.empty.filter-title"),
            getTranslation("milestone.empty.filter-text"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), person.zone());
  }
}
