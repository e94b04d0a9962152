package org.plenary.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.plenary.ui.Icon;
import org.plenary.ui.NavCounts;

/** The first items of the navigation within reach of a thumb. */
class TabBar extends Nav {

  private static final int ITEMS = 4;

  TabBar() {
    addClassName("tabbar");
    getElement().setAttribute("aria-label", getTranslation("desk.shell.tabs"));
  }

  void show(SortedMap<NavSection, List<NavItem>> items, String path) {
    removeAll();
    items.values().stream()
        .flatMap(Collection::stream)
        .limit(ITEMS)
        .forEach(item -> add(tab(item, path)));
  }

  private Anchor tab(NavItem item, String path) {
    Anchor tab = new Anchor(item.path(), "");
    tab.add(new Icon(item.icon()), new Span(item.title()));
    if (path.equals(item.path()) || path.startsWith(item.path() + "/")) {
      tab.getElement().setAttribute("aria-current", "page");
    }
    NavCounts.Count count = item.count();
    if (count != null && count.isOwed() && count.number() > 0) {
      Span number = new Span(String.valueOf(count.number()));
      number.addClassName("owed");
      tab.add(number);
    }
    return tab;
  }
}
