package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.entry.CallMailing;
import org.plenary.entry.EntryFilter;
import org.plenary.entry.EntryList;
import org.plenary.entry.EntryListItem;
import org.plenary.entry.EntryOrder;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.shared.Deadline;
import org.plenary.ui.CountedTab;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.SelectionBar;

/** Every entry of an edition, for those who work on it. */
@Route("entries")
@Menu(title = "entry.menu.list", order = NavGroup.EDITION + 20, icon = "file-text")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class EntryListView extends Page implements HasDynamicTitle {

  private final EntryList list;
  private final EntryExport export;
  private final CallMailing mailing;
  private final MailsAhead ahead;
  private final EntryImportScreens imports;
  private final KeptEntriesDialog kept;
  private final Person person;
  private final ReaderDates dates;
  private final Map<ListTab, Tab> tabs = new EnumMap<>(ListTab.class);
  private ListTab chosen = ListTab.ALL;

  EntryListView(
      EntryList list,
      EntryExport export,
      CallMailing mailing,
      MailsAhead ahead,
      EntryImportScreens imports,
      KeptEntriesDialog kept,
      CurrentEdition editions,
      CurrentPerson current,
      Dates dates) {
    this.list = list;
    this.export = export;
    this.mailing = mailing;
    this.ahead = ahead;
    this.imports = imports;
    this.kept = kept;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    Optional<Edition> edition = editions.find();
    if (edition.isEmpty()) {
      add(
          new PageHeader(getPageTitle()),
          new EmptyState(
              "file-text",
              getTranslation("entry.list.no-edition"),
              getTranslation("entry.list.no-edition-hint")));
      return;
    }
    addClassName("gridpage");
    useFullWidth();
    fillWindow();
    EntryGrid grid = new EntryGrid(edition.get(), this.dates);
    show(edition.get(), grid);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.list.title");
  }

  private void show(Edition edition, EntryGrid grid) {
    EntryFilters filters =
        new EntryFilters(
            edition,
            list.listRegions(person, edition.id()),
            list.listCountries(person, edition.id()),
            () -> grid.getDataProvider().refreshAll());
    Tabs saved = tabs(edition, filters, grid);
    EntryExport.Dialog exporting = export.dialog(person, edition, () -> filters.filter(chosen));
    PageHeader header = new PageHeader(getPageTitle());
    if (person.isStaff()) {
      mails(edition).ifPresent(header::actions);
      header.actions(importing(edition));
      kept.button(person, edition, () -> UI.getCurrent().refreshCurrentRoute(false))
          .ifPresent(header::actions);
    }
    header.actions(new ColumnsButton(grid), exporting.button());
    Div head = new Div(header, saved, filters, exporting.strip());
    head.addClassName("gridhead");
    Div wrap = new Div(grid);
    wrap.addClassName("gridwrap");
    fill(edition, filters, grid);
    grid.sortByNumber();
    SelectionBar<EntryListItem> bar =
        new SelectionBar<>(grid)
            .action(
                "download",
                getTranslation("entry.list.export-chosen"),
                rows -> exporting.export(rows));
    add(head, wrap, bar);
  }

  /** What goes out by a date is nobody's step, so it can be looked at whenever one likes. */
  private Optional<Component> mails(Edition edition) {
    return mailing
        .nextAt(edition.id())
        .map(
            at ->
                ahead.button(
                    getTranslation("entry.list.mails"),
                    getTranslation(
                        "entry.list.mails-title",
                        dates.deadline(new Deadline(at, edition.zone(), ""))),
                    getTranslation("entry.list.mails-text"),
                    () -> mailing.takeNext(edition.id())));
  }

  /** What came in changes every number on the screen, so it is made anew. */
  private Button importing(Edition edition) {
    Button take = new Button(getTranslation("entry.import.open"), new Icon("upload"));
    take.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    take.addClickListener(
        event ->
            new EntryImportDialog(
                    imports, person, edition, () -> UI.getCurrent().refreshCurrentRoute(false))
                .open());
    return take;
  }

  private void fill(Edition edition, EntryFilters filters, EntryGrid grid) {
    grid.setItems(
        query ->
            rows(
                edition,
                filters.filter(chosen),
                query.getSortOrders(),
                query.getOffset(),
                query.getLimit()),
        query -> {
          int shown = list.count(person, edition.id(), filters.filter(chosen));
          filters.show(shown, Math.max(shown, size(edition, ListTab.ALL)));
          return shown;
        });
  }

  private Stream<EntryListItem> rows(
      Edition edition, EntryFilter filter, List<QuerySortOrder> orders, int offset, int limit) {
    EntryOrder order =
        orders.stream()
            .findFirst()
            .map(by -> EntryOrder.valueOf(by.getSorted()))
            .orElse(EntryOrder.NUMBER);
    boolean descending =
        orders.isEmpty() || orders.get(0).getDirection() == SortDirection.DESCENDING;
    return list.list(person, edition.id(), filter, order, descending, offset, limit).stream();
  }

  private Tabs tabs(Edition edition, EntryFilters filters, EntryGrid grid) {
    Tabs all = new Tabs();
    for (ListTab one : ListTab.values()) {
      if (one == ListTab.YOURS && !person.isStaff()) {
        continue;
      }
      int size = size(edition, one);
      Tab tab = new CountedTab(getTranslation("entry.tab." + one.key()), size);
      tabs.put(one, tab);
      if (!one.isRare()) {
        all.add(tab);
      } else if (size > 0) {
        all.add(tab);
        grid.markKept();
      }
    }
    all.addSelectedChangeListener(
        event -> {
          tabs.forEach((one, tab) -> chosen = tab == event.getSelectedTab() ? one : chosen);
          filters.offerStates(chosen.isOfAllStates());
          grid.getDataProvider().refreshAll();
        });
    return all;
  }

  private int size(Edition edition, ListTab tab) {
    return list.count(person, edition.id(), tab.filter());
  }
}
