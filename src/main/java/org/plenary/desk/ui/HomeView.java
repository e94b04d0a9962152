package org.plenary.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.SortedMap;

/** The way home: the first screen of the reader's own work. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

  private static final String INBOX = "inbox";

  private final NavItems items;

  HomeView(NavItems items) {
    this.items = items;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event.forwardTo(home(items.list()));
  }

  /**
   * Somebody with several roles starts at the inbox, which gathers them all; experts and delegates
   * at the rounds that ask them.
   */
  static String home(SortedMap<NavSection, List<NavItem>> items) {
    List<NavSection> roles = items.keySet().stream().filter(NavSection::isRole).toList();
    if (roles.isEmpty() && items.containsKey(NavSection.GUIDELINE)) {
      return items.get(NavSection.GUIDELINE).get(0).path();
    }
    return roles.size() == 1 ? items.get(roles.get(0)).get(0).path() : INBOX;
  }
}
