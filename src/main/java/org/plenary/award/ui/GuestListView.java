package org.plenary.award.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.plenary.award.GuestList;
import org.plenary.award.GuestLists;
import org.plenary.award.GuestTables;
import org.plenary.entry.ui.ExportMenu;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobScreens;
import org.plenary.job.ui.JobStrip;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** Who comes to the ceremony of the edition, who has not said so, and what they need. */
@Route("guest-list")
@Menu(title = "award.menu.guests", order = NavGroup.EDITION + 58, icon = "users")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class GuestListView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final GuestLists lists;
  private final GuestTables tables;
  private final GuestMailing mailing;
  private final JobScreens jobs;
  private final CurrentEdition editions;
  private final Person person;

  GuestListView(
      GuestLists lists,
      GuestTables tables,
      GuestMailing mailing,
      JobScreens jobs,
      CurrentEdition editions,
      CurrentPerson current) {
    this.lists = lists;
    this.tables = tables;
    this.mailing = mailing;
    this.jobs = jobs;
    this.editions = editions;
    person = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Edition> edition = editions.find();
    GuestList list =
        edition
            .map(found -> lists.get(person, found.id()))
            .orElseGet(() -> new GuestList(List.of(), false));
    if (list.rows().isEmpty()) {
      add(
          new PageHeader(getPageTitle()),
          new EmptyState(
              "users",
              getTranslation("award.guests.list.empty"),
              getTranslation("award.guests.list.empty-hint")));
    } else {
      show(edition.orElseThrow(), list);
    }
  }

  private void show(Edition edition, GuestList list) {
    JobStrip strip = jobs.strip();
    PageHeader header =
        new PageHeader(getPageTitle())
            .facts(GuestWords.facts(edition, list))
            .actions(
                new ExportMenu(
                    format ->
                        strip.start(
                            "entry.job.guests-export",
                            List.of(edition.name(), format.name()),
                            tables.work(person, edition, format))));
    if (person.isStaff() && list.isOpen() && list.countWaiting() > 0) {
      header.actions(mailing.remind(person, edition, list.countWaiting()));
    }
    if (person.isStaff() && list.isOpen() && list.countUnconfirmed() > 0) {
      header.actions(mailing.confirm(person, edition, list.countUnconfirmed()));
    }
    GuestGrid grid = new GuestGrid(edition);
    Div head = new Div(header);
    GuestFilters filters = new GuestFilters();
    filters.onChange(() -> grid.setItems(filters.filter(list.rows())));
    addClassName("gridpage");
    useFullWidth();
    fillWindow();
    head.add(filters, strip);
    head.addClassName("gridhead");
    Div wrap = new Div(grid);
    wrap.addClassName("gridwrap");
    grid.setItems(filters.filter(list.rows()));
    add(head, wrap);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("award.guests.list.title");
  }
}
