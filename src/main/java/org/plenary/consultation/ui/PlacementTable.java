package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plenary.consultation.PlacedComment;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Fate;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.FilterButton;
import org.plenary.ui.FilterSet;
import org.plenary.ui.ResultCount;

/** Every earlier comment and where it stands, those that wait first. */
class PlacementTable extends Div {

  private final DenseGrid<PlacedComment> grid = new DenseGrid<>();
  private final ResultCount count = new ResultCount();
  private final FilterButton<Fate> fates;
  private final FilterButton<PlacementTexts.Mark> marks;
  private final List<PlacedComment> all;

  PlacementTable(
      List<PlacedComment> all, Draft draft, boolean mayPlace, Consumer<PlacedComment> takeBack) {
    this.all = all;
    PlacementTexts texts = new PlacementTexts(this, draft);
    fates =
        new FilterButton<>(
            getTranslation("consultation.places.fate"), Arrays.asList(Fate.values()), texts::fate);
    marks =
        new FilterButton<>(
            getTranslation("consultation.places.mark"),
            Arrays.asList(PlacementTexts.Mark.values()),
            one -> getTranslation("consultation.places.mark." + TextKey.of(one)));
    fates.onChange(chosen -> show());
    marks.onChange(chosen -> show());
    Div bar = new Div(new FilterSet(fates, marks), count);
    bar.addClassName("filters");
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setHeight("34rem");
    grid.getElement().setAttribute("aria-label", getTranslation("consultation.places.all"));
    grid.numberColumn(column("number"), one -> String.valueOf(one.comment().number()));
    grid.textColumn(column("was"), texts::was);
    grid.nameColumn(column("said"), PlacementTexts::said);
    grid.statusColumn(column("fate"), texts::status);
    grid.addColumn(
            LitRenderer.<PlacedComment>of(
                    "${item.href ? html`<a href=${item.href}>${item.now}</a>` : item.now}")
                .withProperty("href", texts::href)
                .withProperty("now", texts::now))
        .setHeader(column("now"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.statusColumn(column("quote"), texts::quote);
    if (mayPlace) {
      grid.addComponentColumn(
              one -> {
                Button again =
                    new Button(
                        getTranslation("consultation.places.again"), event -> takeBack.accept(one));
                again.setVisible(one.place().isByPerson());
                return again;
              })
          .setHeader(column("again"))
          .setAutoWidth(true)
          .setFlexGrow(0);
    }
    grid.setCard(PlacementTexts::said, texts::href, texts::facts, texts::now, texts::status);
    add(bar, grid);
    show();
  }

  private String column(String name) {
    return getTranslation("consultation.places.column." + name);
  }

  private void show() {
    Set<Fate> wanted = fates.getValue();
    Set<PlacementTexts.Mark> marked = marks.getValue();
    List<PlacedComment> shown =
        all.stream()
            .filter(one -> wanted.isEmpty() || wanted.contains(one.place().fate()))
            .filter(one -> marked.isEmpty() || marked.stream().anyMatch(mark -> mark.isOn(one)))
            .sorted(Comparator.comparing(one -> !one.place().isWaiting()))
            .toList();
    grid.setItems(shown);
    count.setText(getTranslation("consultation.places.count", shown.size()));
  }
}
