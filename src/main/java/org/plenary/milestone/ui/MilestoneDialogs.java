package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.milestone.CalendarLinks;
import org.plenary.milestone.DateHome;
import org.plenary.milestone.MilestoneRoutes;
import org.plenary.milestone.Milestones;
import org.plenary.milestone.PlanId;
import org.plenary.milestone.PlanSheet;
import org.plenary.milestone.WorkPlan;
import org.plenary.milestone.WorkPlans;
import org.plenary.ui.Dates;
import org.plenary.ui.Icon;

/** What staff do on the timeline, each in a dialog; auditors subscribe and take plans out. */
@SpringComponent
class MilestoneDialogs {

  private final WorkPlans plans;
  private final Milestones milestones;
  private final PlanImportScreens imports;
  private final CalendarLinks calendars;
  private final People people;
  private final Dates dates;
  private final List<DateHome> dateHomes;

  MilestoneDialogs(
      WorkPlans plans,
      Milestones milestones,
      PlanImportScreens imports,
      CalendarLinks calendars,
      People people,
      Dates dates,
      List<DateHome> dateHomes) {
    this.plans = plans;
    this.milestones = milestones;
    this.imports = imports;
    this.calendars = calendars;
    this.people = people;
    this.dates = dates;
    this.dateHomes = List.copyOf(dateHomes);
  }

  /** The buttons of the timeline; a plan that changed is handed back, to be shown again. */
  Component[] actions(Person person, List<PlanSheet> sheets, Consumer<PlanId> whenChanged) {
    List<Component> actions = new ArrayList<>();
    actions.add(subscribe(person));
    if (!sheets.isEmpty()) {
      actions.add(files(person, sheets, whenChanged));
    }
    if (person.isStaff()) {
      actions.add(
          sheets.isEmpty()
              ? button("milestone.plan.new", "plus", () -> newPlan(person, whenChanged))
              : button("milestone.add.button", "plus", () -> add(person, sheets, whenChanged)));
    }
    return actions.toArray(Component[]::new);
  }

  Button subscribe(Person person) {
    Button subscribe =
        button(
            "milestone.calendar.button",
            "calendar",
            () ->
                new CalendarDialog(calendars, person, dates.in(person.locale(), person.zone()))
                    .open());
    subscribe.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return subscribe;
  }

  private MenuBar files(Person person, List<PlanSheet> sheets, Consumer<PlanId> whenChanged) {
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    MenuItem files = bar.addItem(new Icon("folder"));
    files.add(text("milestone.files.button"));
    if (person.isStaff()) {
      files.getSubMenu().addItem(text("milestone.plan.new"), event -> newPlan(person, whenChanged));
      files
          .getSubMenu()
          .addItem(
              text("milestone.import.button"),
              event -> new ImportDialog(imports, person, own(sheets), whenChanged).open());
    }
    for (PlanSheet sheet : sheets) {
      Anchor export =
          new Anchor(
              MilestoneRoutes.file(sheet.plan().id()),
              text("milestone.files.export", sheet.plan().name()));
      export.getElement().setAttribute("router-ignore", true);
      export.getElement().setAttribute("download", true);
      followed(files.getSubMenu().addItem(export));
    }
    return bar;
  }

  /** Enter reaches the line of a menu, not the link in it; so does a click beside its words. */
  private static void followed(MenuItem line) {
    line.getElement()
        .executeJs(
            "this.addEventListener('click', event => {"
                + " const link = this.querySelector('a');"
                + " if (!link.contains(event.target)) link.click(); })");
  }

  private void newPlan(Person person, Consumer<PlanId> whenChanged) {
    new PlanDialog(person, (name, zone) -> whenChanged.accept(plans.make(person, name, zone).id()))
        .open();
  }

  private void add(Person person, List<PlanSheet> sheets, Consumer<PlanId> whenChanged) {
    new MilestoneDialog(
            own(sheets),
            owners(),
            (plan, wanted) -> {
              milestones.add(person, plan, wanted);
              whenChanged.accept(plan);
            })
        .open();
  }

  /** The screen on which the dates that this plan follows are moved. */
  Optional<String> dateHome(WorkPlan plan) {
    return dateHomes.stream().flatMap(home -> home.find(plan.subject()).stream()).findFirst();
  }

  /** Those who can be made the owner of a milestone. */
  List<Person> owners() {
    return Stream.of(Role.STAFF, Role.EXPERT, Role.DELEGATE)
        .flatMap(role -> people.listWithRole(role).stream())
        .distinct()
        .sorted(Comparator.comparing(Person::name))
        .toList();
  }

  private static List<WorkPlan> own(List<PlanSheet> sheets) {
    return sheets.stream().map(PlanSheet::plan).toList();
  }

  private static Button button(String key, String icon, Runnable action) {
    return new Button(text(key), new Icon(icon), event -> action.run());
  }
}
