package org.plenary.jury.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.plenary.jury.DeclarationItem;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.Icon;
import org.plenary.ui.ResultCount;

/** All entries of the edition by title, applicant and place, to be searched through. */
class ConflictGrid extends Div {

  private static final String ACTION =
      """
      ${item.declared ? html`<span class="ink2">${item.word}</span>`
        : html`<button class="linklike" aria-label=${item.name} @click=${declare}>${item.word}</button>`}
      """;

  private final DenseGrid<DeclarationItem> grid = new DenseGrid<>();
  private final List<DeclarationItem> items;
  private final ResultCount count = new ResultCount();

  ConflictGrid(List<DeclarationItem> items, Consumer<DeclarationItem> declare) {
    this.items = items.stream().sorted(Comparator.comparing(DeclarationItem::number)).toList();
    TextField search = new TextField();
    search.setAriaLabel(getTranslation("jury.conflicts.search"));
    search.setPlaceholder(getTranslation("jury.conflicts.search"));
    search.addClassName("search");
    search.setPrefixComponent(new Icon("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> show(event.getValue()));
    Div bar = new Div(search, count);
    bar.addClassName("filters");
    columns(declare);
    grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setAllRowsVisible(false);
    grid.setHeight("32rem");
    add(bar, grid);
    show("");
  }

  private void columns(Consumer<DeclarationItem> declare) {
    grid.numberColumn(getTranslation("jury.column.number"), item -> String.valueOf(item.number()));
    grid.nameColumn(getTranslation("jury.column.title"), DeclarationItem::title);
    grid.addColumn(DeclarationItem::applicant)
        .setHeader(getTranslation("jury.column.applicant"))
        .setFlexGrow(2);
    grid.pairColumn(
        getTranslation("jury.column.place"), DeclarationItem::city, DeclarationItem::country);
    grid.addColumn(withAction(LitRenderer.of(ACTION), declare))
        .setHeader(getTranslation("jury.column.conflict"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.setCard(
        ACTION,
        renderer -> withAction(renderer, declare),
        DeclarationItem::title,
        item ->
            getTranslation("jury.conflicts.where", item.applicant(), item.city(), item.country()),
        item -> String.valueOf(item.number()));
  }

  private LitRenderer<DeclarationItem> withAction(
      LitRenderer<DeclarationItem> renderer, Consumer<DeclarationItem> declare) {
    return renderer
        .withProperty("declared", item -> item.declared() != null)
        .withProperty(
            "word",
            item ->
                getTranslation(
                    item.declared() == null
                        ? "jury.conflicts.declare"
                        : "jury.conflicts.declared-word"))
        .withProperty("name", item -> getTranslation("jury.conflicts.declare-for", item.title()))
        .withFunction("declare", declare::accept);
  }

  private void show(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    List<DeclarationItem> found =
        items.stream().filter(item -> text(item).contains(wanted)).toList();
    grid.setItems(found);
    count.show(found.size(), items.size());
  }

  private static String text(DeclarationItem item) {
    return String.join(" ", item.title(), item.applicant(), item.city(), item.country())
        .toLowerCase(Locale.ROOT);
  }
}
