package org.plenary.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.OwnAccount;
import org.plenary.identity.Person;
import org.plenary.programme.CurrentEdition;

/**
 * The shell: a drawer with the navigation, and the screen. Under 1100 pixels the drawer is an
 * overlay behind a top bar; with a finger, a bar of four items lies at the foot.
 */
@Layout
@PermitAll
@JsModule("./src/dialog-focus.ts")
@JsModule("./src/lost-focus.ts")
class MainLayout extends AppLayout implements AfterNavigationObserver {

  static final String CONTENT_ID = "content";

  private final NavItems items;
  private final Drawer drawer;
  private final EditionSwitcher switcher;
  private final GuidelineSigns signs;
  private final Person person;
  private final TabBar tabBar;
  private final Main content = new Main();
  private boolean hasArrived;
  private String shown = "";

  MainLayout(
      NavItems items,
      CurrentPerson currentPerson,
      OwnAccount account,
      CurrentEdition currentEdition,
      EditionPhases phases,
      GuidelineSigns signs,
      AuthenticationContext authentication) {
    this.items = items;
    this.signs = signs;
    person = currentPerson.get();
    drawer = new Drawer(person, authentication, choice -> account.choose(person, choice));
    switcher = new EditionSwitcher(currentEdition, phases, () -> signs.choices(person));
    if (person.mayReadEverything()) {
      drawer.add(switcher);
    }
    tabBar = new TabBar();
    setPrimarySection(Section.DRAWER);
    addToDrawer(drawer);
    addToNavbar(new TopBar());
    addToNavbar(true, tabBar);
    content.setId(CONTENT_ID);
    content.getElement().setAttribute("tabindex", "-1");
    setContent(content);
    getElement().executeJs(ShellScripts.FREE_THE_DRAWER);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement view) {
    startAtTheTop();
    content.removeAll();
    if (view != null) {
      content.add(view.getElement().getComponent().map(Component.class::cast).orElseThrow());
    }
  }

  /** Before the screen is there, so that one which scrolls to something has the last word. */
  private void startAtTheTop() {
    String path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    if (!path.equals(shown)) {
      shown = path;
      getElement().executeJs(ShellScripts.START_AT_THE_TOP);
    }
  }

  @Override
  public void removeRouterLayoutContent(HasElement view) {
    content.removeAll();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var groups = items.list();
    if (switcher.isAttached()) {
      switcher.refresh(
          signs.find(
              person,
              event.getRouteParameters(),
              NavSection.GUIDELINE.has(groups, event.getLocation().getFirstSegment())));
    }
    drawer.show(groups, event.getLocation().getFirstSegment());
    tabBar.show(groups, event.getLocation().getPath());
    if (hasArrived) {
      content.getElement().executeJs(ShellScripts.TAKE_LOST_FOCUS);
    }
    hasArrived = true;
  }
}
