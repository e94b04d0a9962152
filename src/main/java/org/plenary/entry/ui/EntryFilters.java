package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.plenary.entry.EntryFilter;
import org.plenary.entry.EntryState;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;
import org.plenary.ui.FilterButton;
import org.plenary.ui.FilterSet;
import org.plenary.ui.Icon;
import org.plenary.ui.RegionNames;
import org.plenary.ui.ResultCount;

/** What narrows the office's list, and how many rows are left. */
class EntryFilters extends Div {

  private final TextField search = new TextField();
  private final FilterButton<EntryState> state;
  private final FilterButton<Category> category;
  private final FilterButton<String> region;
  private final FilterButton<ApplicantType> applicant;
  private final FilterButton<String> country;
  private final ResultCount count = new ResultCount();

  EntryFilters(Edition edition, List<String> regions, List<String> countries, Runnable changed) {
    addClassName("filters");
    search.addClassName("search");
    search.setPlaceholder(text("entry.list.search"));
    search.setAriaLabel(text("entry.list.search"));
    search.setPrefixComponent(new Icon("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> changed.run());
    state =
        new FilterButton<>(
            text("entry.list.state"),
            Arrays.stream(EntryState.values()).filter(one -> one != EntryState.DRAFT).toList(),
            one -> EntryStatus.of(one).word());
    category =
        new FilterButton<>(text("entry.list.category"), edition.categories(), Category::name);
    region =
        new FilterButton<>(
            text("entry.list.region"), regions, one -> RegionNames.of(one, key -> text(key)));
    applicant =
        new FilterButton<>(
            text("entry.list.applicant"), List.of(ApplicantType.values()), EntryScreen::type);
    country = new FilterButton<>(text("entry.list.country"), countries, one -> one);
    state.onChange(chosen -> changed.run());
    category.onChange(chosen -> changed.run());
    region.onChange(chosen -> changed.run());
    applicant.onChange(chosen -> changed.run());
    country.onChange(chosen -> changed.run());
    add(search, new FilterSet(state, category, region, applicant, country), count);
  }

  EntryFilter filter(ListTab tab) {
    EntryFilter base = tab.filter();
    Set<EntryState> states =
        tab.isOfAllStates() && !state.getValue().isEmpty() ? state.getValue() : base.states();
    return new EntryFilter(
        search.getValue(),
        states,
        Set.copyOf(category.getValue().stream().map(Category::key).toList()),
        applicant.getValue(),
        region.getValue(),
        country.getValue(),
        base.only());
  }

  void offerStates(boolean offered) {
    state.setVisible(offered);
  }

  void show(int shown, int all) {
    count.show(shown, all);
  }
}
