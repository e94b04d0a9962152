package org.plenary.consultation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.RegisterOrder;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;

/** The rows of the register: what was said first, then where, by whom and how heavily. */
class RegisterGrid extends DenseGrid<Comment> {

  private static final int EXCERPT = 160;

  private final Map<RoundId, String> rounds;
  private final ReaderDates dates;

  RegisterGrid(List<Round> all, ReaderDates dates, Consumer<Comment> open) {
    rounds = all.stream().collect(Collectors.toMap(Round::id, Round::name));
    this.dates = dates;
    setSelectionMode(Grid.SelectionMode.NONE);
    addClassName("register");
    getElement().setAttribute("aria-label", getTranslation("consultation.register.title"));
    sortable(
            numberColumn(text("number"), row -> String.valueOf(row.number())), RegisterOrder.NUMBER)
        .setWidth("5rem")
        .setFlexGrow(0);
    sortable(textColumn(text("place"), this::place), RegisterOrder.PLACE).setWidth("8rem");
    addColumn(
            LitRenderer.<Comment>of(
                    "<button class='rowlink words' dir='auto' @click=${open}>${item.said}</button>")
                .withProperty("said", RegisterGrid::said)
                .withFunction("open", open::accept))
        .setHeader(text("said"))
        .setFlexGrow(4);
    sortable(pairColumn(text("who"), CommentTexts::speaker, Comment::country), RegisterOrder.BODY);
    textColumn(text("kind"), row -> CommentTexts.kind(this, row.kind()));
    textColumn(text("severity"), row -> CommentTexts.severity(this, row.severity()));
    statusColumn(text("state"), this::status);
    textColumn(text("round"), row -> rounds.getOrDefault(row.round(), ""));
    numberColumn(text("arrived"), this::arrived);
    setCard(
        RegisterGrid::said,
        RegisterView::href,
        row ->
            getTranslation(
                "consultation.register.card", row.number(), place(row), CommentTexts.speaker(row)),
        this::arrived,
        this::status);
    // Without a word for it the row of headings would be empty where there are only cards.
    getColumns().get(getColumns().size() - 1).setHeader(text("said"));
  }

  private String text(String key) {
    return getTranslation("consultation.register." + key);
  }

  private static Column<Comment> sortable(Column<Comment> column, RegisterOrder order) {
    return column.setKey(order.name()).setSortable(true).setSortProperty(order.name());
  }

  RegisterOrder order(List<QuerySortOrder> orders) {
    if (orders.isEmpty()) {
      return RegisterView.standard();
    }
    RegisterOrder by = RegisterOrder.valueOf(orders.get(0).getSorted());
    boolean isDown = orders.get(0).getDirection() == SortDirection.DESCENDING;
    return by == RegisterOrder.NUMBER && isDown ? RegisterOrder.NEWEST : by;
  }

  private String place(Comment row) {
    return row.anchor().isWhole() ? getTranslation("consultation.place.whole-short") : row.label();
  }

  private static String said(Comment row) {
    String said = row.text().isBlank() ? row.proposed() : row.text();
    String line = said.replaceAll("\\s+", " ").strip();
    return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
  }

  /** The state nearly every row has is left out. */
  private @Nullable Status status(Comment row) {
    if (row.isHidden()) {
      return new Status(Status.Shape.BAD, "eye-off", getTranslation("consultation.card.hidden"));
    }
    if (row.isInformal()) {
      return new Status(Status.Shape.ENDED, "clock", getTranslation("consultation.card.informal"));
    }
    return row.state() == CommentState.SUBMITTED ? null : CommentTexts.status(this, row);
  }

  private String arrived(Comment row) {
    return row.submittedAt() == null ? "" : dates.day(row.submittedAt());
  }
}
