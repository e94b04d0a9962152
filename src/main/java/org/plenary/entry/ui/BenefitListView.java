package org.plenary.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.entry.Benefit;
import org.plenary.entry.BenefitListItem;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** Everything that came with the awards of an edition: where it stands, and whose turn it is. */
@Route("benefits")
@Menu(title = "entry.menu.benefits", order = NavGroup.EDITION + 60, icon = "handshake")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class BenefitListView extends Page implements HasDynamicTitle {

  private final BenefitScreens screens;

  BenefitListView(BenefitScreens screens, CurrentEdition editions) {
    this.screens = screens;
    Optional<Edition> edition = editions.find();
    List<BenefitListItem> rows =
        edition.map(of -> screens.benefits().list(screens.person(), of.id())).orElse(List.of());
    PageHeader header = new PageHeader(getPageTitle());
    if (rows.isEmpty()) {
      add(
          header,
          new EmptyState(
              "handshake",
              getTranslation("entry.benefit.list.empty"),
              getTranslation("entry.benefit.list.empty-hint")));
      return;
    }
    long open = rows.stream().filter(row -> !row.benefit().state().isSettled()).count();
    header.facts(
        getTranslation(
            "entry.benefit.list.facts", edition.orElseThrow().name(), open, rows.size()));
    addClassName("gridpage");
    useFullWidth();
    fillWindow();
    Div head = new Div(header);
    head.addClassName("gridhead");
    Div wrap = new Div(grid(rows, edition.orElseThrow()));
    wrap.addClassName("gridwrap");
    add(head, wrap);
  }

  private DenseGrid<BenefitListItem> grid(List<BenefitListItem> rows, Edition edition) {
    DenseGrid<BenefitListItem> grid = new DenseGrid<>();
    grid.titleColumn(
        getTranslation("entry.benefit.list.benefit"),
        row -> BenefitWords.title(row.benefit()),
        BenefitListView::href);
    grid.textColumn(getTranslation("entry.benefit.list.entry"), BenefitListItem::title)
        .setFlexGrow(2);
    grid.textColumn(getTranslation("entry.office.applicant"), BenefitListItem::applicant);
    grid.textColumn(getTranslation("entry.office.award"), row -> award(row, edition));
    grid.statusColumn(
        getTranslation("entry.list.state"), row -> BenefitWords.status(row.benefit()));
    grid.textColumn(
        getTranslation("entry.benefit.list.next"), row -> BenefitWords.next(row.benefit()));
    grid.numberColumn(getTranslation("entry.benefit.list.due"), row -> due(row.benefit(), edition));
    grid.setCard(
        row -> BenefitWords.title(row.benefit()),
        BenefitListView::href,
        row -> getTranslation("entry.benefit.list.card", row.applicant(), row.title()),
        row -> due(row.benefit(), edition),
        row -> BenefitWords.status(row.benefit()));
    grid.setItems(
        rows.stream()
            .sorted(Comparator.comparing(row -> row.benefit().state().isSettled()))
            .toList());
    return grid;
  }

  private String due(Benefit benefit, Edition edition) {
    if (benefit.state().isSettled()) {
      return "";
    }
    return benefit.due() == null
        ? screens.dates().day(edition.date(EditionDate.FOLLOW_UP_ENDS).at())
        : screens.dates().day(benefit.due().at());
  }

  private static String award(BenefitListItem row, Edition edition) {
    return edition.slots().stream()
        .filter(slot -> slot.key().equals(row.slot()))
        .map(AwardSlot::label)
        .findFirst()
        .orElse("");
  }

  private static String href(BenefitListItem row) {
    return EntryRoutes.benefit(row.benefit().id());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.benefit.list.title");
  }
}
