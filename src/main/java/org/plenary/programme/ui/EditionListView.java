package org.plenary.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** Every edition there is, and the two ways to begin another one. */
@Route("editions")
@Menu(title = "programme.menu.editions", order = NavGroup.ACROSS + 5, icon = "layers")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class EditionListView extends Page implements HasDynamicTitle {

  private final Editions editions;
  private final EditionFiles files;
  private final Person person;
  private final Clock clock;
  private final ReaderDates reader;

  EditionListView(
      Editions editions, EditionFiles files, CurrentPerson current, Clock clock, Dates dates) {
    this.editions = editions;
    this.files = files;
    this.clock = clock;
    person = current.get();
    reader = dates.in(person.locale(), person.zone());
    List<Edition> all = editions.list();
    PageHeader header = new PageHeader(getTranslation("programme.list.title"));
    header.facts(getTranslation("programme.list.count", all.size()));
    if (person.isStaff()) {
      header.actions(actions(all));
    }
    add(header, all.isEmpty() ? empty() : rows(all));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("programme.list.title");
  }

  private Component[] actions(List<Edition> all) {
    Button load =
        new Button(
            getTranslation("programme.list.load"),
            new Icon("file-text"),
            event -> new LoadDialog(editions, files, person).open());
    Button copy =
        new Button(
            getTranslation("programme.list.copy"),
            new Icon("copy"),
            event -> new CopyDialog(editions, person, all).open());
    if (all.isEmpty()) {
      return new Component[] {load};
    }
    load.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return new Component[] {load, copy};
  }

  private Component empty() {
    return new EmptyState(
        "layers",
        getTranslation("programme.list.empty"),
        getTranslation("programme.list.empty-hint"));
  }

  private Component rows(List<Edition> all) {
    WorkList list = new WorkList().inColumns();
    all.forEach(edition -> list.add(row(edition)));
    return list;
  }

  private WorkRow row(Edition edition) {
    String callDates =
        edition
            .findDate(EditionDate.CALL_CLOSES)
            .map(closes -> getTranslation("programme.list.closes", reader.day(closes.at())))
            .orElse("");
    return new WorkRow(edition.name(), EditionRoutes.setUp(edition))
        .note(edition.theme())
        .fact(callDates)
        .status(EditionWords.status(edition, clock.instant()))
        .end(edition.code());
  }
}
