package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.grid.GridVariant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Expert;
import org.plenary.group.ExpertCapacity;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.RegionNames;
import org.plenary.ui.Status;

/** The rows of a group's list, with what was given as it was given. */
class ExpertGrid extends DenseGrid<Expert> {

  private final ReaderDates dates;

  ExpertGrid(List<Expert> rows, ReaderDates dates) {
    this.dates = dates;
    setAllRowsVisible(true);
    setSelectionMode(SelectionMode.NONE);
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    if (rows.stream().anyMatch(row -> !row.number().isEmpty())) {
      textColumn(text("group.list.number"), Expert::number);
    }
    titleColumn(text("group.list.name"), Expert::label, row -> ExpertRoutes.expert(row.id()))
        .setWidth("12rem")
        .setFlexGrow(1)
        .setSortable(true)
        .setComparator(Expert::label);
    textColumn(text("group.list.organisation"), ExpertGrid::organisation)
        .setAutoWidth(false)
        .setWidth("14rem")
        .setFlexGrow(2);
    textColumn(text("group.list.country"), Expert::country)
        .setSortable(true)
        .setComparator(Expert::country);
    textColumn(text("group.list.region"), ExpertGrid::region)
        .setSortable(true)
        .setComparator(ExpertGrid::region);
    if (rows.stream().anyMatch(row -> row.since() != null)) {
      numberColumn(text("group.list.since"), row -> day(row.since()));
    }
    if (rows.stream().anyMatch(Expert::hasLeft)) {
      numberColumn(text("group.list.left"), row -> day(row.leftOn()));
    }
    statusColumn(text("group.list.note"), ExpertGrid::status);
    setCard(
        Expert::label,
        row -> ExpertRoutes.expert(row.id()),
        row -> GroupWords.pair(organisation(row), row.country()),
        row -> day(row.leftOn()),
        ExpertGrid::status);
    setItems(rows);
  }

  private static String region(Expert row) {
    return RegionNames.of(row.region(), key -> text(key));
  }

  private static String organisation(Expert row) {
    return row.name().isBlank() && !row.organisation().isBlank() ? "" : row.organisation();
  }

  private static @Nullable Status status(Expert row) {
    if (row.hasOpenFlags()) {
      return new Status(Status.Shape.YOURS, "circle-alert", text("group.list.flagged"));
    }
    if (row.capacity() == ExpertCapacity.CHAIR || row.capacity() == ExpertCapacity.VICE_CHAIR) {
      return new Status(Status.Shape.GOOD, "gavel", GroupWords.capacity(row.capacity()));
    }
    return null;
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "" : dates.day(day);
  }
}
