package org.plenary.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.ui.Icon;
import org.plenary.ui.NavCounts;

/** One block of the navigation under its heading, where it has one. */
class NavBlock extends Div {

  private final SideNav nav = new SideNav();
  private final String name;
  private final List<NavItem> items;

  NavBlock(NavSection section, List<NavItem> items) {
    this.items = items;
    name = getTranslation(section.key());
    nav.getElement().setAttribute("aria-label", name);
    items.forEach(item -> nav.addItem(line(item)));
    add(nav);
  }

  /** With its heading above it. */
  NavBlock named() {
    Div label = new Div(new Span(name));
    label.addClassName("nav-label");
    label.getElement().setAttribute("aria-hidden", "true");
    addComponentAsFirst(label);
    return this;
  }

  /** With a heading that folds it; while it is folded, what waits in it is counted there. */
  NavBlock folding(boolean isOpen, Consumer<Boolean> turned) {
    nav.getElement().appendChild(inHeading(new Span(name)));
    int owed =
        items.stream()
            .map(NavItem::count)
            .filter(count -> count != null && count.isOwed())
            .mapToInt(NavCounts.Count::number)
            .sum();
    if (owed > 0) {
      Span number = owed(owed);
      nav.getElement().appendChild(inHeading(number));
    }
    nav.setCollapsible(true);
    nav.setExpanded(isOpen);
    nav.getElement()
        .addPropertyChangeListener(
            "collapsed", "collapsed-changed", event -> turned.accept(nav.isExpanded()));
    return this;
  }

  private static Element inHeading(Span part) {
    return part.getElement().setAttribute("slot", "label");
  }

  private SideNavItem line(NavItem item) {
    SideNavItem line = new SideNavItem(item.title(), item.path(), new Icon(item.icon()));
    line.setMatchNested(true);
    line.setPathAliases(item.under());
    NavCounts.Count count = item.count();
    if (count != null && count.number() > 0) {
      line.setSuffixComponent(count.isOwed() ? owed(count.number()) : number(count.number()));
    }
    return line;
  }

  private Span number(int size) {
    Span number = new Span(String.format(getLocale(), "%,d", size));
    number.addClassName("num");
    return number;
  }

  private Span owed(int size) {
    Span number = number(size);
    number.addClassName("hot");
    number.getElement().setAttribute("title", getTranslation("desk.nav.owed", size));
    return number;
  }
}
