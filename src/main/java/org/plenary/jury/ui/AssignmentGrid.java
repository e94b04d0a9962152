package org.plenary.jury.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;

/** What was given to jurors, with the way to give an entry to somebody else. */
class AssignmentGrid extends DenseGrid<Assignment> {

  private static final String ACTION =
      "${item.word ? html`<button class='linklike' @click=${act}>${item.word}</button>` : ''}";

  AssignmentGrid(
      List<Assignment> given,
      Map<EntryId, String> titles,
      ReaderDates reader,
      @Nullable Consumer<Assignment> reassign,
      Consumer<Assignment> read) {
    numberColumn(getTranslation("jury.column.number"), row -> String.valueOf(row.position()));
    nameColumn(getTranslation("jury.column.title"), row -> titles.getOrDefault(row.entry(), ""));
    statusColumn(getTranslation("jury.column.state"), this::status);
    textColumn(
        getTranslation("jury.column.when"),
        row -> row.settledAt() == null ? "" : reader.moment(row.settledAt()));
    addColumn(withActions(LitRenderer.of(ACTION), reassign, read))
        .setHeader(getTranslation("jury.column.action"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    setCard(
        ACTION,
        renderer -> withActions(renderer, reassign, read),
        row -> titles.getOrDefault(row.entry(), ""),
        row -> row.settledAt() == null ? "" : reader.moment(row.settledAt()),
        row -> String.valueOf(row.position()));
    setAllRowsVisible(given.size() <= 12);
    if (given.size() > 12) {
      setHeight("32rem");
    }
    setItems(given);
  }

  private LitRenderer<Assignment> withActions(
      LitRenderer<Assignment> renderer,
      @Nullable Consumer<Assignment> reassign,
      Consumer<Assignment> read) {
    return renderer
        .withProperty("word", row -> word(row, reassign != null))
        .withFunction(
            "act",
            row -> {
              if (row.state() == AssignmentState.SUBMITTED) {
                read.accept(row);
              } else if (reassign != null) {
                reassign.accept(row);
              }
            });
  }

  private String word(Assignment row, boolean mayReassign) {
    if (row.state() == AssignmentState.SUBMITTED) {
      return getTranslation("jury.juror.read");
    }
    boolean isOver =
        row.state() == AssignmentState.REPLACED || row.state() == AssignmentState.ENTRY_LEFT;
    return mayReassign && !isOver ? getTranslation("jury.juror.reassign") : "";
  }

  private @Nullable Status status(Assignment row) {
    String word = getTranslation("jury.assignment-state." + JuryWords.key(row.state()));
    return switch (row.state()) {
      case OPEN -> null;
      case SUBMITTED -> new Status(Status.Shape.GOOD, "check", word);
      case DECLINED -> new Status(Status.Shape.BAD, "undo-2", word);
      case VOIDED -> new Status(Status.Shape.ENDED, "scale", word);
      case REPLACED, ENTRY_LEFT -> new Status(Status.Shape.ENDED, "minus", word);
    };
  }
}
