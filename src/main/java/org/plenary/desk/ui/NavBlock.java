package org.plenary.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.plenary.ui.Icon;
import org.plenary.ui.NavCounts;

/** One block of the navigation under its heading, where it has one. */
class NavBlock extends Div {

  NavBlock(NavSection section, List<NavItem> items, boolean severalRoles) {
    String name = getTranslation(section.key());
    if (section.isAlwaysNamed() || section.isRole() && severalRoles) {
      Div label = new Div(new Span(name));
      label.addClassName("nav-label");
      label.getElement().setAttribute("aria-hidden", "true");
      add(label);
    }
    SideNav nav = new SideNav();
    nav.getElement().setAttribute("aria-label", name);
    items.forEach(item -> nav.addItem(line(item)));
    add(nav);
  }

  private SideNavItem line(NavItem item) {
    SideNavItem line = new SideNavItem(item.title(), item.path(), new Icon(item.icon()));
    line.setMatchNested(true);
    NavCounts.Count count = item.count();
    if (count != null && count.number() > 0) {
      Span number = new Span(String.format(getLocale(), "%,d", count.number()));
      number.addClassName("num");
      if (count.isOwed()) {
        number.addClassName("hot");
        number.getElement().setAttribute("title", getTranslation("desk.nav.owed", count.number()));
      }
      line.setSuffixComponent(number);
    }
    return line;
  }
}
