package org.plenary.answer.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.answer.Answer;
import org.plenary.answer.RegisterOrder;
import org.plenary.answer.RegisterOrder.By;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.ui.CommentTexts;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.ReaderDates;

/** The rows of the register: what was said first, then where, by whom and how heavily. */
class RegisterGrid extends DenseGrid<Comment> {

  private static final int EXCERPT = 240;

  private final Map<RoundId, Round> rounds;
  private final RegisterOutcomes outcomes;
  private final ReaderDates dates;

  RegisterGrid(List<Round> all, ReaderDates dates, Consumer<Comment> open) {
    rounds = all.stream().collect(Collectors.toMap(Round::id, Function.identity()));
    this.dates = dates;
    outcomes = new RegisterOutcomes(this, rounds);
    setSelectionMode(Grid.SelectionMode.NONE);
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    addClassName("register");
    getElement().setAttribute("aria-label", text("title"));
    narrow(
        "4rem",
        sortable(numberColumn(text("number"), row -> String.valueOf(row.number())), By.NUMBER));
    narrow("5.5rem", sortable(textColumn(text("place"), this::place), By.PLACE));
    addColumn(
            LitRenderer.<Comment>of(
                    "<button class='rowlink words' dir='auto' @click=${open}>${item.said}</button>")
                .withProperty("said", RegisterGrid::said)
                .withFunction("open", open::accept))
        .setHeader(text("said"));
    narrow(
        "9rem", sortable(pairColumn(text("who"), CommentTexts::speaker, Comment::country), By.WHO));
    narrow("7rem", sortable(pairColumn(text("kind"), this::kind, this::severity), By.KIND));
    narrow("9rem", statusColumn(text("outcome"), outcomes::of));
    // The round goes below the day: a column of its own would take the room of the words.
    narrow(
        all.size() > 1 ? "7rem" : "5.5rem",
        all.size() > 1
            ? pairColumn(text("arrived"), this::arrived, this::round)
            : numberColumn(text("arrived"), this::arrived));
    setCard(
        RegisterGrid::said,
        RegisterView::href,
        row ->
            getTranslation(
                "consultation.card.line", row.number(), place(row), CommentTexts.speaker(row)),
        this::arrived,
        outcomes::of);
    // Without a word for it the row of headings would be empty where there are only cards.
    getColumns().get(getColumns().size() - 1).setHeader(text("said"));
  }

  void know(Map<CommentId, Answer> found) {
    outcomes.know(found);
  }

  /** The words of the comment get the room that is left. */
  private static void narrow(String width, Column<Comment> column) {
    column.setAutoWidth(false).setWidth(width).setFlexGrow(0);
  }

  private String text(String key) {
    return getTranslation("answer.register." + key);
  }

  private static Column<Comment> sortable(Column<Comment> column, By by) {
    return column.setKey(by.name()).setSortable(true).setSortProperty(by.name());
  }

  RegisterOrder order(List<QuerySortOrder> orders) {
    if (orders.isEmpty()) {
      return RegisterView.standard();
    }
    return new RegisterOrder(
        By.valueOf(orders.get(0).getSorted()),
        orders.get(0).getDirection() == SortDirection.DESCENDING);
  }

  /** As the reader has it sorted; else by number, as files are read from their beginning. */
  RegisterOrder orderOfFiles() {
    List<QuerySortOrder> sorted =
        getSortOrder().stream()
            .flatMap(one -> one.getSorted().getSortOrder(one.getDirection()))
            .toList();
    return sorted.isEmpty() ? RegisterOrder.NUMBER : order(sorted);
  }

  private String place(Comment row) {
    return row.anchor().isWhole() ? getTranslation("answer.place.whole-short") : row.label();
  }

  private static String said(Comment row) {
    String line = CommentTexts.said(row).replaceAll("\\s+", " ").strip();
    return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
  }

  private String kind(Comment row) {
    return CommentTexts.kind(this, row.kind());
  }

  private String severity(Comment row) {
    return row.stance() != null
        ? CommentTexts.stance(this, row.stance())
        : CommentTexts.severity(this, row.severity());
  }

  private String round(Comment row) {
    return rounds.get(row.round()).name();
  }

  private String arrived(Comment row) {
    return row.submittedAt() == null ? "" : dates.day(row.submittedAt());
  }
}
