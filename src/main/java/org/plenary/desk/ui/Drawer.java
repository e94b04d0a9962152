package org.plenary.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.plenary.identity.Person;
import org.plenary.identity.ThemeChoice;

/** The left side: the mark, the navigation, and who is signed in. */
class Drawer extends Aside {

  private final Div navigation = new Div();
  private final NavFolds folds = new NavFolds();

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

  /** The segment begins the address of the screen the reader came to. */
  void show(SortedMap<NavSection, List<NavItem>> items, String firstSegment) {
    navigation.removeAll();
    boolean severalRoles = items.keySet().stream().filter(NavSection::isRole).count() > 1;
    Set<NavSection> foldable = folds.arrive(items, firstSegment);
    items.forEach(
        (section, ofSection) -> {
          NavBlock block = new NavBlock(section, ofSection);
          if (foldable.contains(section)) {
            block.folding(folds.isOpen(section), isOpen -> folds.turn(section, isOpen));
          } else if (section.isAlwaysNamed() || section.isRole() && severalRoles) {
            block.named();
          }
          navigation.add(block);
        });
  }
}
