package org.plenary.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.plenary.ui.MeterBar;
import org.plenary.ui.Numbers;
import org.plenary.ui.PageSection;
import org.plenary.ui.RegionNames;

/** Where the entries come from, region by region, with their share of all. */
class RegionBars extends Composite<Div> {

  RegionBars(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("region-bars");
    counts.forEach((region, count) -> list.add(row(region, count, all)));
    getContent().add(new PageSection(getTranslation("desk.overview.regions"), list));
  }

  private ListItem row(String region, int count, int all) {
    Span number = new Span(Numbers.whole(count, getLocale()));
    number.addClassNames("num", "strong");
    Span share = new Span(getTranslation("desk.overview.percent", Math.round(100.0 * count / all)));
    share.addClassNames("num", "ink2");
    return new ListItem(
        new Span(RegionNames.of(region, key -> getTranslation(key))),
        new MeterBar(count, all),
        number,
        share);
  }
}
