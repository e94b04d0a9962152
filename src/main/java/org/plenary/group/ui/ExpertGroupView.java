package org.plenary.group.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.group.Calls;
import org.plenary.group.Expert;
import org.plenary.group.ExpertFlags;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.Experts;
import org.plenary.group.GroupId;
import org.plenary.group.GroupRoutes;
import org.plenary.group.Memberships;
import org.plenary.group.Nomination;
import org.plenary.group.Reserve;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** One expert working group: who belongs, who did, and what does not add up about the list. */
@Route("expert-groups/:group")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT"})
class ExpertGroupView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final ExpertGroups groups;
  private final Experts experts;
  private final Memberships memberships;
  private final ExpertFlags flags;
  private final ExpertImportScreens imports;
  private final Calls calls;
  private final Reserve reserve;
  private final Countries countries;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  ExpertGroupView(
      ExpertGroups groups,
      Experts experts,
      Memberships memberships,
      ExpertFlags flags,
      ExpertImportScreens imports,
      Calls calls,
      Reserve reserve,
      Countries countries,
      CurrentPerson current,
      CurrentReader reader) {
    this.groups = groups;
    this.experts = experts;
    this.memberships = memberships;
    this.flags = flags;
    this.imports = imports;
    this.calls = calls;
    this.reserve = reserve;
    this.countries = countries;
    person = current.get();
    dates = reader.dates();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new GroupId(event.getRouteParameters().get("group").orElse("")));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(GroupId id) {
    ExpertGroup group = groups.get(person, id);
    List<Expert> all = experts.list(person, id);
    title = group.name();
    removeAll();
    add(header(group, all));
    if (person.isStaff()) {
      nextStep(group, all);
      reserve.findNext(id).ifPresent(next -> add(freePlace(next)));
    }
    if (all.isEmpty()) {
      add(
          new EmptyState(
              "users-round",
              getTranslation("group.group.empty"),
              getTranslation("group.group.empty-text")));
      return;
    }
    section("members", all, one -> one.capacity().isMember() && !one.hasLeft());
    section("secretariat", all, one -> !one.capacity().isMember() && !one.hasLeft());
    section("left", all, Expert::hasLeft);
  }

  private PageHeader header(ExpertGroup group, List<Expert> all) {
    List<Expert> members =
        all.stream().filter(one -> one.capacity().isMember() && !one.hasLeft()).toList();
    long from =
        members.stream()
            .filter(one -> !one.region().isEmpty())
            .map(one -> countries.same(one.country()))
            .distinct()
            .count();
    return new PageHeader(group.name())
        .written()
        .crumb(getTranslation("group.groups.title"), GroupRoutes.groups())
        .here(group.name())
        .facts(getTranslation("group.group.facts", members.size(), from))
        .actions(actions(group));
  }

  private Component[] actions(ExpertGroup group) {
    List<Component> actions = new ArrayList<>();
    if (person.mayReadEverything()) {
      actions.add(
          new LinkButton(getTranslation("group.group.call"), GroupRoutes.call(group.id()))
              .icon("megaphone")
              .quiet());
    }
    if (person.isStaff()) {
      Button take = new Button(getTranslation("group.group.import"), new Icon("upload"));
      take.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      take.addClickListener(
          event -> new ImportDialog(imports, person, group, () -> show(group.id())).open());
      Button add = new Button(getTranslation("group.group.add"), new Icon("user-plus"));
      add.addClickListener(
          event ->
              new AddExpertDialog(
                      experts, memberships, countries, person, group, () -> show(group.id()))
                  .open());
      actions.add(take);
      actions.add(add);
    }
    return actions.toArray(Component[]::new);
  }

  /** What does not add up is the office's to explain; nothing is mended for it. */
  private void nextStep(ExpertGroup group, List<Expert> all) {
    List<Expert> open = all.stream().filter(Expert::hasOpenFlags).toList();
    if (!open.isEmpty()) {
      add(
          new NextStep(
              "circle-alert",
              getTranslation("group.group.flags", open.size()),
              getTranslation("group.group.flags-text", claim(group, all)),
              new LinkButton(
                      getTranslation("group.group.flags-button"),
                      ExpertRoutes.expert(open.get(0).id()))
                  .primary()));
    } else if (calls.find(group.id()).isEmpty() && all.isEmpty()) {
      add(
          new NextStep(
              "megaphone",
              getTranslation("group.group.no-call"),
              getTranslation("group.group.no-call-text"),
              new LinkButton(getTranslation("group.group.plan"), GroupRoutes.call(group.id()))
                  .primary()));
    }
  }

  private NextStep freePlace(Nomination next) {
    return new NextStep(
        "user-check",
        getTranslation("group.group.place-free"),
        getTranslation("group.group.place-free-text", next.name(), next.country()),
        new LinkButton(
            getTranslation("group.group.place-free-button"), GroupRoutes.nomination(next.id())));
  }

  private String claim(ExpertGroup group, List<Expert> all) {
    long listed =
        all.stream().filter(one -> one.capacity().isMember() && !one.number().isEmpty()).count();
    return flags
        .findClaim(group.id())
        .filter(claimed -> claimed != listed)
        .map(claimed -> getTranslation("group.group.claim", claimed, listed))
        .orElse("");
  }

  private void section(String key, List<Expert> all, Predicate<Expert> which) {
    List<Expert> chosen = all.stream().filter(which).toList();
    if (!chosen.isEmpty()) {
      add(
          new PageSection(getTranslation("group.group." + key), new ExpertGrid(chosen, dates))
              .count(chosen.size()));
    }
  }
}
