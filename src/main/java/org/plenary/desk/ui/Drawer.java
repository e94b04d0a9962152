package org.plenary.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.plenary.identity.Person;
import org.plenary.identity.ThemeChoice;

/** The left side: the mark, the navigation, and who is signed in. */
class Drawer extends Aside {

  private final Div navigation = new Div();

  Drawer(Person person, AuthenticationContext authentication, Consumer<ThemeChoice> keepTheme) {
    addClassName("drawer-col");
    getElement().setAttribute("aria-label", getTranslation("desk.shell.navigation"));
    Div foot = new PersonCorner(person, authentication, keepTheme);
    super.add(skipLink(), new Brand(), navigation, foot);
  }

  /** Browsers would resolve a bare "#content" against the base of the application, another page. */
  private Anchor skipLink() {
    Anchor skip = new Anchor("#" + MainLayout.CONTENT_ID, getTranslation("desk.shell.skip"));
    skip.addClassName("skip");
    skip.setRouterIgnore(true);
    skip.getElement()
        .executeJs(
            "this.addEventListener('click', (event) => {"
                + "event.preventDefault(); document.getElementById($0).focus(); })",
            MainLayout.CONTENT_ID);
    return skip;
  }

  void add(EditionSwitcher switcher) {
    addComponentAtIndex(2, switcher);
  }

  void show(SortedMap<NavSection, List<NavItem>> items) {
    navigation.removeAll();
    boolean severalRoles = items.keySet().stream().filter(NavSection::isRole).count() > 1;
    items.forEach(
        (section, ofSection) -> navigation.add(new NavBlock(section, ofSection, severalRoles)));
  }
}
