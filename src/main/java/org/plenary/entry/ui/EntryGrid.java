package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryListItem;
import org.plenary.entry.EntryOrder;
import org.plenary.programme.Edition;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.RegionNames;

/** The rows of the office's list. */
class EntryGrid extends DenseGrid<EntryListItem> {

  private final Edition edition;
  private final ReaderDates dates;
  private final Map<String, Column<EntryListItem>> optional = new LinkedHashMap<>();

  EntryGrid(Edition edition, ReaderDates dates) {
    this.edition = edition;
    this.dates = dates;
    setSelectionMode(Grid.SelectionMode.MULTI);
    addFixedColumns();
    addOptionalColumns();
    setCard(
        EntryGrid::title,
        row -> EntryRoutes.entry(row.id()),
        this::facts,
        this::sent,
        EntryStatus::of);
  }

  private void addFixedColumns() {
    Column<EntryListItem> number =
        sortable(numberColumn(text("entry.list.number"), row -> number(row)), EntryOrder.NUMBER);
    number.setAutoWidth(false).setWidth("6rem");
    sortable(
        titleColumn(
            text("entry.list.title-column"), EntryGrid::title, row -> EntryRoutes.entry(row.id())),
        EntryOrder.TITLE);
    // What room is over goes to the titles.
    sortable(
        pairColumn(text("entry.list.city"), EntryListItem::city, EntryListItem::country)
            .setFlexGrow(0),
        EntryOrder.CITY);
  }

  private void addOptionalColumns() {
    optional(textColumn(text("entry.list.category"), this::category), EntryOrder.CATEGORY, true);
    optional(
        textColumn(text("entry.list.applicant"), row -> EntryScreen.type(row.applicantType())),
        EntryOrder.APPLICANT_TYPE,
        false);
    optional(
        textColumn(text("entry.list.applicant-name"), EntryListItem::applicant),
        EntryOrder.APPLICANT,
        false);
    optional(
        textColumn(
            text("entry.list.region"), row -> RegionNames.of(row.region(), key -> text(key))),
        EntryOrder.REGION,
        false);
    optional(statusColumn(text("entry.list.state"), EntryStatus::of), EntryOrder.STATE, true);
    // A width of its own: by that of its dates the head and its arrow would be cut off.
    optional(
        numberColumn(text("entry.list.sent"), this::sent).setAutoWidth(false).setWidth("7rem"),
        EntryOrder.SENT,
        true);
  }

  /** Says of each entry that the office keeps it; most editions have none. */
  void markKept() {
    Column<EntryListItem> kept = statusColumn(text("entry.list.kept-by"), EntryStatus::kept);
    optional.put(kept.getHeaderText(), kept);
  }

  /** The columns that can be shown or hidden, by their names. */
  Map<String, Column<EntryListItem>> optionalColumns() {
    return optional;
  }

  void sortByNumber() {
    sort(
        List.of(
            new GridSortOrder<>(
                getColumnByKey(EntryOrder.NUMBER.name()), SortDirection.DESCENDING)));
  }

  private void optional(Column<EntryListItem> column, EntryOrder order, boolean isShown) {
    sortable(column, order).setVisible(isShown);
    optional.put(column.getHeaderText(), column);
  }

  private static Column<EntryListItem> sortable(Column<EntryListItem> column, EntryOrder order) {
    return column.setKey(order.name()).setSortable(true).setSortProperty(order.name());
  }

  private static String title(EntryListItem row) {
    return row.title().isBlank() ? text("entry.untitled") : row.title();
  }

  private static String number(EntryListItem row) {
    return row.number() == 0 ? "" : String.valueOf(row.number());
  }

  private String facts(EntryListItem row) {
    String facts = text("entry.list.card-facts", row.city(), row.country(), category(row));
    return row.isKept() ? text("entry.list.card-kept", facts) : facts;
  }

  private String category(EntryListItem row) {
    return EntryScreen.category(edition, row.category());
  }

  private String sent(EntryListItem row) {
    return row.submittedAt() == null ? "" : dates.day(row.submittedAt());
  }
}
