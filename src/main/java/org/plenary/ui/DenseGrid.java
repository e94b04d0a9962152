package org.plenary.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list of many rows. Columns are drawn in the browser, so a row costs the server nothing; at
 * phone width one column of cards takes their place.
 */
@JsModule("./src/row-choices.ts")
public class DenseGrid<T> extends Grid<T> {

  /** Below this width in pixels a list is read as cards. */
  private static final int PHONE = 800;

  private static final String TITLE =
      "<a href=${item.href} class='title'><bdi>${item.title}</bdi></a>";
  protected static final String STATUS =
      """
      ${item.word ? html`<span class="badge ${item.shape}"><svg class="i" aria-hidden="true"
      ><use href="%s#${item.icon}"></use></svg><span>${item.word}</span></span>` : ''}\
      """
          .formatted(Icon.SPRITE);

  private static final String NAME = "<span class='title' dir='auto'>${item.title}</span>";
  private static final String CARD =
      "<div class='rc'><div>%s<span class='no'>${item.end}</span></div>"
          + "<div><span class='m'>${item.facts}</span>%s</div></div>";

  private @Nullable Column<T> card;

  /** What the reader had on a wide screen, to come back to. */
  private List<Column<T>> shownAtDesk = List.of();

  public DenseGrid() {
    addClassName("dense");
    addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
    setSizeFull();
  }

  /** The row's name, never cut short, and the link that opens it. */
  public Column<T> titleColumn(
      String header, ValueProvider<T, String> title, ValueProvider<T, String> href) {
    return addColumn(
            LitRenderer.<T>of(TITLE).withProperty("title", title).withProperty("href", href))
        .setHeader(header)
        .setFlexGrow(3);
  }

  /** As above, with the state of the few rows that have one beside their name. */
  public Column<T> titleColumn(
      String header,
      ValueProvider<T, String> title,
      ValueProvider<T, String> href,
      ValueProvider<T, @Nullable Status> status) {
    return addColumn(
            withStatus(LitRenderer.<T>of(TITLE + " " + STATUS), status)
                .withProperty("title", title)
                .withProperty("href", href))
        .setHeader(header)
        .setFlexGrow(3);
  }

  public Column<T> textColumn(String header, ValueProvider<T, String> text) {
    return addColumn(text::apply).setHeader(header).setAutoWidth(true).setFlexGrow(0);
  }

  /** A fact with a quieter one behind it: "Peshawar, Pakistan". */
  public Column<T> pairColumn(
      String header, ValueProvider<T, String> first, ValueProvider<T, String> second) {
    return addColumn(
            LitRenderer.<T>of("${item.first}<span class='ink2'>${item.second}</span>")
                .withProperty("first", first)
                .withProperty(
                    "second", row -> second.apply(row).isEmpty() ? "" : ", " + second.apply(row)))
        .setHeader(header)
        .setAutoWidth(true)
        .setFlexGrow(1);
  }

  /** Numbers and dates, which stand one under the other at the end of their column. */
  public Column<T> numberColumn(String header, ValueProvider<T, String> text) {
    return textColumn(header, text).setTextAlign(ColumnTextAlign.END);
  }

  /** A state; a row without one, or with the state that nearly every row has, leaves it empty. */
  public Column<T> statusColumn(String header, ValueProvider<T, @Nullable Status> status) {
    return addColumn(withStatus(LitRenderer.of(STATUS), status))
        .setHeader(header)
        .setAutoWidth(true)
        .setFlexGrow(0);
  }

  /** A title that leads nowhere, for rows that are acted on where they stand. */
  public Column<T> nameColumn(String header, ValueProvider<T, String> title) {
    return addColumn(LitRenderer.<T>of(NAME).withProperty("title", title))
        .setHeader(header)
        .setFlexGrow(3);
  }

  /**
   * What a row without a page of its own shows at phone width: its title, a date or number, one
   * line of facts, and whatever else its own template draws with the properties of its renderer.
   */
  public void setCard(
      String more,
      UnaryOperator<LitRenderer<T>> properties,
      ValueProvider<T, String> title,
      ValueProvider<T, String> facts,
      ValueProvider<T, String> end) {
    card =
        addColumn(
            properties
                .apply(LitRenderer.<T>of(CARD.formatted(NAME, more)))
                .withProperty("title", title)
                .withProperty("facts", facts)
                .withProperty("end", end));
    foldAway();
  }

  /** What a row shows at phone width: its title, one line of facts, a date or number, its state. */
  public void setCard(
      ValueProvider<T, String> title,
      ValueProvider<T, String> href,
      ValueProvider<T, String> facts,
      ValueProvider<T, String> end,
      ValueProvider<T, @Nullable Status> status) {
    String template = CARD.formatted(TITLE, STATUS);
    card =
        addColumn(
            withStatus(LitRenderer.<T>of(template), status)
                .withProperty("title", title)
                .withProperty("href", href)
                .withProperty("facts", facts)
                .withProperty("end", end));
    card.setHeader(getTranslation("ui.grid.card"));
    foldAway();
  }

  /**
   * Says of which rows the date on the card is past; the cells of wide screens say it themselves.
   */
  public void markLateCards(SerializablePredicate<T> late) {
    Objects.requireNonNull(card).setPartNameGenerator(row -> late.test(row) ? "latecard" : null);
  }

  /** Whoever looks at the page can tell a table that folds from one that never does. */
  private void foldAway() {
    addClassName("folds");
    Objects.requireNonNull(card).setVisible(false);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().setAttribute("data-on-paper", getTranslation("ui.grid.on-paper"));
    getElement()
        .executeJs(
            "window.plenaryNameRowChoices?.(this, $0, $1)",
            getTranslation("ui.grid.select"),
            getTranslation("ui.grid.selection"));
    UI ui = event.getUI();
    WindowWidth.tell(ui, this::fit);
    var listener = ui.getPage().addBrowserWindowResizeListener(at -> fit(at.getWidth()));
    addDetachListener(detached -> listener.remove());
  }

  private void fit(int width) {
    if (card == null) {
      return;
    }
    boolean phone = width < PHONE;
    if (phone && !card.isVisible()) {
      shownAtDesk = getColumns().stream().filter(Column::isVisible).toList();
      getColumns().forEach(column -> column.setVisible(column == card));
    } else if (!phone && card.isVisible()) {
      getColumns().forEach(column -> column.setVisible(shownAtDesk.contains(column)));
    }
    getElement().getClassList().set("cards", phone);
  }

  /** The properties that {@link #STATUS} draws. */
  protected static <T> LitRenderer<T> withStatus(
      LitRenderer<T> renderer, ValueProvider<T, @Nullable Status> status) {
    return renderer
        .withProperty("word", row -> part(status.apply(row), Status::word))
        .withProperty("icon", row -> part(status.apply(row), Status::icon))
        .withProperty("shape", row -> part(status.apply(row), of -> of.shape().className()));
  }

  private static String part(@Nullable Status status, ValueProvider<Status, String> part) {
    return status == null ? "" : part.apply(status);
  }
}
