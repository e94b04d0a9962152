package org.plenary.group.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.plenary.group.Countries;
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
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.Toast;

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
          new Button(getTranslation("group.focal.add"), new Icon("plus"), event -> ask(group)));
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
    all.forEach(point -> list.add(row(group, point, known.get(point.person()))));
    add(list);
  }

  private ListItem row(ExpertGroup group, FocalPoint point, Person contact) {
    Span name = new Span(new Isolated(contact.name()));
    name.addClassName("strong");
    Div words = new Div(name, ink2(contact.email()), ink2(point.country()));
    words.addClassName("who");
    ListItem row = new ListItem(words);
    if (person.isStaff()) {
      Button remove = new Button(new Icon("trash-2"));
      remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
      remove.setAriaLabel(getTranslation("group.focal.remove", contact.name()));
      remove.setTooltipText(getTranslation("group.focal.remove", contact.name()));
      remove.addClickListener(
          event -> {
            points.remove(person, group.id(), point.person());
            show(group);
          });
      row.add(remove);
    }
    return row;
  }

  private static Component ink2(String text) {
    Isolated words = new Isolated(text);
    words.addClassName("ink2");
    return words;
  }

  private void ask(ExpertGroup group) {
    TextField name = GroupFields.text("group.field.name");
    EmailField email = new EmailField(getTranslation("group.field.email"));
    ComboBox<String> country = GroupFields.country(countries, "");
    new AskDialog(
            getTranslation("group.focal.add-title"),
            getTranslation("group.focal.add-text"),
            getTranslation("group.focal.add-button"),
            () -> {
              points.add(
                  person,
                  group.id(),
                  name.getValue(),
                  email.getValue(),
                  GroupFields.chosen(country));
              Toast.show(getTranslation("group.focal.added", name.getValue()));
              show(group);
            })
        .with(name, email, country)
        .open();
  }
}
