package org.plenary.jury.ui;

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

  private final DenseGrid<DeclarationItem> grid = new DenseGrid<>();
  private final List<DeclarationItem> items;
  private final ResultCount count = new ResultCount();

  ConflictGrid(List<DeclarationItem> items, Consumer<DeclarationItem> declare) {
    this.items = items.stream().sorted(Comparator.comparing(DeclarationItem::number)).toList();
    TextField search = new TextField();
    search.setAriaLabel(getTranslation("jury.conflicts.search"));
    search.setPlaceholder(getTranslation("jury.conflicts.search"));
    search.setPrefixComponent(new Icon("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> show(event.getValue()));
    Div bar = new Div(search, count);
    bar.addClassName("filters");
    columns(declare);
    grid.setAllRowsVisible(false);
    grid.setHeight("32rem");
    add(bar, grid);
    show("");
  }

  private void columns(Consumer<DeclarationItem> declare) {
    grid.numberColumn(getTranslation("jury.column.number"), item -> String.valueOf(item.number()));
    grid.addColumn(
            LitRenderer.<DeclarationItem>of("<span class='title' dir='auto'>${item.title}</span>")
                .withProperty("title", DeclarationItem::title))
        .setHeader(getTranslation("jury.column.title"))
        .setFlexGrow(3);
    grid.addColumn(DeclarationItem::applicant)
        .setHeader(getTranslation("jury.column.applicant"))
        .setFlexGrow(2);
    grid.pairColumn(
        getTranslation("jury.column.place"), DeclarationItem::city, DeclarationItem::country);
    grid.addColumn(action(declare))
        .setHeader(getTranslation("jury.column.conflict"))
        .setAutoWidth(true)
        .setFlexGrow(0);
  }

  private LitRenderer<DeclarationItem> action(Consumer<DeclarationItem> declare) {
    return LitRenderer.<DeclarationItem>of(
            """
            ${item.declared ? html`<span class="ink2">${item.word}</span>`
              : html`<button class="linklike" aria-label=${item.name} @click=${declare}>${item.word}</button>`}
            """)
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
