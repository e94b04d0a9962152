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
import org.plenary.award.BenefitListItem;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** Everything that came with the awards of an edition: where it stands, and whose turn it is. */
@Route("benefits")
@Menu(title = "award.menu.benefits", order = NavGroup.EDITION + 60, icon = "handshake")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class BenefitListView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final BenefitScreens screens;
  private final CurrentEdition editions;

  BenefitListView(BenefitScreens screens, CurrentEdition editions) {
    this.screens = screens;
    this.editions = editions;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    show(editions.find());
  }

  private void show(Optional<Edition> edition) {
    List<BenefitListItem> rows =
        edition.map(of -> screens.benefits().list(screens.person(), of.id())).orElse(List.of());
    PageHeader header = new PageHeader(getPageTitle());
    if (rows.isEmpty()) {
      add(
          header,
          new EmptyState(
              "handshake",
              getTranslation("award.benefit.list.empty"),
              getTranslation("award.benefit.list.empty-hint")));
      return;
    }
    long open = rows.stream().filter(row -> !row.benefit().state().isSettled()).count();
    header.facts(
        getTranslation(
            "award.benefit.list.facts", edition.orElseThrow().name(), open, rows.size()));
    addClassName("gridpage");
    useFullWidth();
    fillWindow();
    Div head = new Div(header);
    head.addClassName("gridhead");
    Div wrap = new Div(new BenefitGrid(rows, edition.orElseThrow(), screens.dates()));
    wrap.addClassName("gridwrap");
    add(head, wrap);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("award.benefit.list.title");
  }
}
