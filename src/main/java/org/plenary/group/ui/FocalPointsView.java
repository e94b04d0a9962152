package org.plenary.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.FocalPoint;
import org.plenary.group.FocalPoints;
import org.plenary.group.GroupId;
import org.plenary.group.GroupRoutes;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.Countries;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** The governments' contacts whom the call is sent to when it opens. */
@Route("expert-groups/:group/focal-points")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class FocalPointsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final ExpertGroups groups;
  private final FocalPoints points;
  private final People people;
  private final Countries countries;
  private final Person person;

  FocalPointsView(
      ExpertGroups groups,
      FocalPoints points,
      People people,
      Countries countries,
      CurrentPerson current) {
    this.groups = groups;
    this.points = points;
    this.people = people;
    this.countries = countries;
    person = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(groups.get(person, new GroupId(event.getRouteParameters().get("group").orElse(""))));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("group.focal.title");
  }

  private void show(ExpertGroup group) {
    List<FocalPoint> all = points.list(person, group.id());
    Map<PersonId, Person> known = people.list(all.stream().map(FocalPoint::person).toList());
    removeAll();
    PageHeader header =
        new PageHeader(getPageTitle())
            .crumb(group.name(), GroupRoutes.group(group.id()))
            .crumb(getTranslation("group.call.title"), GroupRoutes.call(group.id()))
            .here(getPageTitle())
            .facts(getTranslation("group.focal.facts", all.size()));
    if (person.isStaff()) {
      header.actions(
          new Button(
              getTranslation("group.focal.add"),
              new Icon("plus"),
              event ->
                  new FocalPointDialog(points, countries, person, group.id(), () -> show(group))
                      .open()));
    }
    add(header);
    if (all.isEmpty()) {
      add(
          new EmptyState(
              "mail",
              getTranslation("group.focal.empty"),
              getTranslation("group.focal.empty-text")));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("people-rows");
    all.forEach(point -> list.add(row(group, known.get(point.person()), point.country())));
    add(list);
  }

  private FocalPointRow row(ExpertGroup group, Person contact, String country) {
    Runnable remove =
        () -> {
          points.remove(person, group.id(), contact.id());
          show(group);
        };
    return new FocalPointRow(contact, country, person.isStaff() ? remove : null);
  }
}
