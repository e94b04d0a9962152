package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.group.Nomination;
import org.plenary.group.NominationState;
import org.plenary.ui.FilterButton;
import org.plenary.ui.FilterSet;
import org.plenary.ui.Icon;
import org.plenary.ui.RegionNames;
import org.plenary.ui.ResultCount;

/** What narrows the list of nominations. */
class NominationFilters extends Div {

  private final List<Nomination> all;
  private final NominationGrid grid;
  private final TextField search = new TextField();
  private final FilterButton<NominationState> state;
  private final FilterButton<String> region;
  private final FilterButton<String> country;
  private final ResultCount count = new ResultCount();

  NominationFilters(List<Nomination> all, NominationGrid grid) {
    this.all = all;
    this.grid = grid;
    addClassName("filters");
    search.addClassName("search");
    search.setPlaceholder(text("group.list.search"));
    search.setAriaLabel(text("group.list.search"));
    search.setPrefixComponent(new Icon("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> narrow());
    state =
        new FilterButton<>(
            text("group.list.state"),
            all.stream().map(Nomination::state).distinct().sorted().toList(),
            one -> text("group.state." + GroupWords.key(one)));
    region =
        new FilterButton<>(
            text("group.list.region"),
            all.stream()
                .map(Nomination::region)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .toList(),
            one -> RegionNames.of(one, key -> text(key)));
    country =
        new FilterButton<>(
            text("group.list.country"),
            all.stream().map(Nomination::country).distinct().sorted().toList(),
            one -> one);
    state.onChange(chosen -> narrow());
    region.onChange(chosen -> narrow());
    country.onChange(chosen -> narrow());
    add(search, new FilterSet(state, region, country), count);
    narrow();
  }

  private void narrow() {
    count.show(grid.showOnly(this::passes), all.size());
  }

  private boolean passes(Nomination row) {
    String words = search.getValue().strip().toLowerCase(Locale.ROOT);
    String text = String.join(" ", row.receipt(), row.name(), row.organisation(), row.country());
    return text.toLowerCase(Locale.ROOT).contains(words)
        && holds(state.getValue(), row.state())
        && holds(region.getValue(), row.region())
        && holds(country.getValue(), row.country());
  }

  private static <T> boolean holds(Set<T> chosen, T value) {
    return chosen.isEmpty() || chosen.contains(value);
  }
}
