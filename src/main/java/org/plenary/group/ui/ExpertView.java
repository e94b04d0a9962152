package org.plenary.group.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.group.Expert;
import org.plenary.group.ExpertFlags;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.ExpertId;
import org.plenary.group.Experts;
import org.plenary.group.GroupRoutes;
import org.plenary.group.Memberships;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.ui.Badge;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;

/** One member: what is known, since when, and what the list said that does not add up. */
@Route("experts/:expert")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT"})
class ExpertView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Experts experts;
  private final Memberships memberships;
  private final ExpertGroups groups;
  private final ExpertFlags flags;
  private final Countries countries;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  ExpertView(
      Experts experts,
      Memberships memberships,
      ExpertGroups groups,
      ExpertFlags flags,
      Countries countries,
      CurrentPerson current,
      CurrentReader reader) {
    this.experts = experts;
    this.memberships = memberships;
    this.groups = groups;
    this.flags = flags;
    this.countries = countries;
    person = current.get();
    dates = reader.dates();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new ExpertId(event.getRouteParameters().get("expert").orElse("")));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(ExpertId id) {
    Expert expert = experts.get(person, id);
    ExpertGroup group = groups.get(person, expert.group());
    title = expert.label();
    removeAll();
    PageHeader header =
        new PageHeader(title)
            .written()
            .crumb(getTranslation("group.groups.title"), GroupRoutes.groups())
            .crumb(group.name(), GroupRoutes.group(group.id()))
            .here(title)
            .facts(new Span(GroupWords.capacity(expert.capacity())), badge(expert));
    if (person.isStaff() && !expert.hasLeft()) {
      header.actions(
          new ExpertActions(
                  experts, memberships, flags, countries, person, group, expert, () -> show(id))
              .buttons());
    }
    add(header);
    if (!expert.flags().isEmpty()) {
      add(new FlagSection(flags, person, expert, () -> show(id)));
    }
    add(new PageSection(getTranslation("group.expert.about"), new ExpertFacts(expert, dates)));
  }

  private Component badge(Expert expert) {
    return expert.hasLeft()
        ? new Badge(Status.Shape.ENDED, "minus", getTranslation("group.expert.has-left"))
        : new Span();
  }
}
