package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.group.GroupRoutes;
import org.plenary.group.Leaning;
import org.plenary.group.Nomination;
import org.plenary.group.NominationState;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.RegionNames;
import org.plenary.ui.Status;

/** What was sent to a call, one row a nominee; while staff choose, each row can be ticked. */
class NominationGrid extends DenseGrid<Nomination> {

  private final ReaderDates dates;
  private final ListDataProvider<Nomination> rows;

  NominationGrid(List<Nomination> all, ReaderDates dates, boolean isChoosing) {
    this.dates = dates;
    rows = new ListDataProvider<>(all);
    setAllRowsVisible(true);
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    addColumns();
    setItems(rows);
    if (isChoosing) {
      letTick(all);
    } else {
      setSelectionMode(Grid.SelectionMode.NONE);
    }
  }

  private void addColumns() {
    numberColumn(text("group.list.receipt"), Nomination::receipt).setSortable(true);
    titleColumn(
            text("group.list.nominee"), Nomination::name, row -> GroupRoutes.nomination(row.id()))
        .setWidth("8rem")
        .setSortable(true)
        .setComparator(Nomination::name);
    pairColumn(
            text("group.list.country"),
            Nomination::country,
            row -> RegionNames.of(row.region(), key -> text(key)))
        .setAutoWidth(false)
        .setWidth("6.75rem")
        .setSortable(true)
        .setComparator(Comparator.comparing(Nomination::country));
    textColumn(text("group.list.organisation"), Nomination::organisation)
        .setAutoWidth(false)
        .setWidth("8rem")
        .setFlexGrow(2);
    statusColumn(text("group.list.state"), NominationGrid::status)
        .setSortable(true)
        .setComparator(Comparator.comparing(Nomination::state));
    numberColumn(text("group.list.sent"), this::sent)
        .setSortable(true)
        .setComparator(Comparator.comparing(row -> String.valueOf(row.sentAt())));
    setCard(
        Nomination::name,
        row -> GroupRoutes.nomination(row.id()),
        row -> GroupWords.pair(row.organisation(), row.country()),
        this::sent,
        NominationGrid::status);
  }

  private void letTick(List<Nomination> all) {
    setSelectionMode(Grid.SelectionMode.MULTI);
    ((GridMultiSelectionModel<Nomination>) getSelectionModel())
        .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
    setItemSelectableProvider(row -> row.state() == NominationState.COMPLETE);
    all.stream().filter(row -> row.leaning() == Leaning.MEMBER).forEach(this::select);
  }

  /** Calls back for each row the reader ticks or unticks. */
  void onTick(BiConsumer<Nomination, Boolean> ticked) {
    asMultiSelect()
        .addSelectionListener(
            event -> {
              if (event.isFromClient()) {
                event.getAddedSelection().forEach(row -> ticked.accept(row, true));
                event.getRemovedSelection().forEach(row -> ticked.accept(row, false));
              }
            });
  }

  /** Calls back with all that is ticked after each change. */
  void onTicks(Consumer<List<Nomination>> all) {
    asMultiSelect().addSelectionListener(event -> all.accept(ticked()));
  }

  List<Nomination> ticked() {
    return List.copyOf(getSelectedItems());
  }

  /** Narrows the rows to those that pass, and says how many do. */
  int showOnly(SerializablePredicate<Nomination> which) {
    rows.setFilter(which);
    return rows.size(new Query<>());
  }

  private static @Nullable Status status(Nomination row) {
    if (row.state() == NominationState.COMPLETE && row.leaning() == Leaning.RESERVE) {
      return new Status(Status.Shape.MOVING, "hourglass", text("group.state.leaning-reserve"));
    }
    return GroupWords.status(row);
  }

  private String sent(Nomination row) {
    return row.sentAt() == null ? "" : dates.day(row.sentAt());
  }
}
