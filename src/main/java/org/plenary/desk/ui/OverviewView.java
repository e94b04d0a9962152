package org.plenary.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.process.WorkItem;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionState;
import org.plenary.programme.ui.EditionRoutes;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** One edition at a glance: its road, what is owed, how many went how far, and who is slow. */
@Route("overview")
@Menu(title = "desk.overview.title", order = NavGroup.EDITION + 1, icon = "layout-dashboard")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class OverviewView extends Page implements HasDynamicTitle {

  OverviewView(CurrentEdition current, CurrentPerson person, OverviewParts parts) {
    Optional<Edition> edition = current.find();
    if (edition.isEmpty()) {
      add(
          new PageHeader(getTranslation("desk.overview.title")),
          new EmptyState(
              "layout-dashboard",
              getTranslation("desk.overview.empty"),
              getTranslation("desk.overview.empty-hint")));
      return;
    }
    show(edition.get(), person.get(), parts);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("desk.overview.title");
  }

  private void show(Edition edition, Person reader, OverviewParts parts) {
    add(header(edition));
    if (edition.state() == EditionState.DRAFT) {
      add(
          new EmptyState(
              "pen-line",
              getTranslation("desk.overview.draft"),
              getTranslation("desk.overview.draft-hint"),
              new LinkButton(
                  getTranslation("desk.overview.set-up"), EditionRoutes.setUp(edition))));
      return;
    }
    List<WorkItem> waiting = parts.waiting(edition, reader);
    add(parts.road(edition, reader), parts.closing(edition, reader));
    waiting.stream().findFirst().ifPresent(item -> add(parts.nextStep(item, reader)));
    Div left = new Div(parts.funnel(edition, reader), parts.jurors(edition, reader));
    Div right = new Div(parts.waitingList(waiting, reader), parts.regions(edition));
    Div dash = new Div(left, right);
    dash.addClassName("dash");
    add(dash);
  }

  private PageHeader header(Edition edition) {
    PageHeader header = new PageHeader(edition.name()).facts(edition.theme());
    LinkButton record = new LinkButton(getTranslation("desk.overview.record"), "/record");
    header.actions(record.icon("history").quiet());
    if (edition.state() != EditionState.DRAFT) {
      LinkButton figures =
          new LinkButton(
              getTranslation("desk.figures.title"), "/figures?edition=" + edition.code());
      header.actions(figures.icon("chart-column").quiet());
      LinkButton page =
          new LinkButton(getTranslation("desk.overview.public"), EditionRoutes.publicPage(edition));
      page.setRouterIgnore(true);
      header.actions(page.icon("globe").quiet());
    }
    return header;
  }
}
