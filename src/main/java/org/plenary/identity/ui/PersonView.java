package org.plenary.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.plenary.identity.Accounts;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonListItem;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.ui.Badge;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.FactList;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;
import org.plenary.ui.Toast;

/** One account: what is known of it, its roles, and its end. */
@Route("people/:person")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class PersonView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Accounts accounts;
  private final Person reader;
  private final ReaderDates dates;
  private String title = "";

  PersonView(Accounts accounts, CurrentPerson currentPerson, CurrentReader currentReader) {
    this.accounts = accounts;
    this.reader = currentPerson.get();
    this.dates = currentReader.dates();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new PersonId(event.getRouteParameters().get("person").orElseThrow()));
  }

  private void show(PersonId id) {
    PersonListItem item = accounts.get(reader, id);
    Person person = item.person();
    title = person.name();
    removeAll();
    boolean mayChange = reader.is(Role.ADMINISTRATOR) && person.state() != PersonState.ERASED;
    FactList facts = facts(item);
    if (!mayChange && !person.roles().isEmpty()) {
      facts.fact(getTranslation("identity.people.roles"), PersonWords.roles(person, this));
    }
    add(header(person), facts);
    if (mayChange) {
      add(
          new PageSection(
              getTranslation("identity.people.roles"),
              new RoleBoxes(accounts, reader, person, () -> show(id))),
          new PageSection(getTranslation("identity.person.end"), closing(person)));
    }
  }

  private PageHeader header(Person person) {
    PageHeader header =
        new PageHeader(person.name())
            .crumb(getTranslation("identity.people.title"), PeopleRoutes.people());
    Optional.<Status>ofNullable(PersonWords.status(person.state(), this))
        .ifPresent(status -> header.facts(new Badge(status)));
    return header;
  }

  private FactList facts(PersonListItem item) {
    Person person = item.person();
    FactList facts = new FactList();
    facts.fact(getTranslation("identity.people.email"), person.email());
    facts.fact(getTranslation("identity.people.organisation"), person.organisation());
    facts.fact(getTranslation("identity.field.zone"), person.zone().getId());
    facts.fact(getTranslation("identity.person.added"), dates.moment(item.addedAt()));
    facts.fact(
        getTranslation("identity.people.signed-in"),
        item.signedInAt() == null
            ? getTranslation("identity.people.never")
            : dates.moment(item.signedInAt()));
    return facts;
  }

  private Div closing(Person person) {
    Div buttons = new Div();
    buttons.addClassName("acts");
    if (person.state() == PersonState.DEACTIVATED) {
      buttons.add(button("identity.person.reactivate", () -> reactivate(person)));
    } else {
      buttons.add(button("identity.person.deactivate", () -> askToDeactivate(person)));
    }
    Button erase = button("identity.person.erase", () -> askToErase(person));
    erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
    buttons.add(erase);
    return buttons;
  }

  private Button button(String key, Runnable action) {
    return new Button(getTranslation(key), event -> action.run());
  }

  private void reactivate(Person person) {
    accounts.reactivate(reader, person.id());
    changed(person, "identity.person.reactivated");
  }

  private void askToDeactivate(Person person) {
    new ReasonDialog(
            getTranslation("identity.deactivate.title", person.name()),
            getTranslation("identity.deactivate.text"),
            accounts.listCarried(reader, person.id()),
            getTranslation("identity.person.deactivate"),
            reason -> {
              accounts.deactivate(reader, person.id(), reason);
              changed(person, "identity.person.deactivated");
            })
        .open();
  }

  private void askToErase(Person person) {
    new ReasonDialog(
            getTranslation("identity.erase.title", person.name()),
            getTranslation("identity.erase.text"),
            accounts.listCarried(reader, person.id()),
            getTranslation("identity.person.erase"),
            reason -> {
              accounts.erase(reader, person.id(), reason);
              changed(person, "identity.person.erased");
            })
        .open();
  }

  private void changed(Person person, String key) {
    show(person.id());
    Toast.show(getTranslation(key, person.name()));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
