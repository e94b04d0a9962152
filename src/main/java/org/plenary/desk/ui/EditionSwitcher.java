package org.plenary.desk.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineListItem;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.ui.Icon;

/** Names the edition or the guideline staff work on, and lets them turn to another. */
class EditionSwitcher extends Div {

  private final CurrentEdition current;
  private final EditionPhases phases;
  private final Supplier<List<GuidelineListItem>> guidelines;

  EditionSwitcher(
      CurrentEdition current, EditionPhases phases, Supplier<List<GuidelineListItem>> guidelines) {
    this.current = current;
    this.phases = phases;
    this.guidelines = guidelines;
    addClassName("edition-box");
  }

  /** Names what the screen is about: a guideline, or else the current edition. */
  void refresh(Optional<GuidelineSign> sign) {
    removeAll();
    Optional<Edition> edition = current.find();
    if (sign.isPresent()) {
      GuidelineSign named = sign.get();
      addMenu(button(named.title(), named.note()), null, named);
    } else if (edition.isPresent()) {
      String phase = phases.of(edition.get(), getLocale());
      addMenu(button(edition.get().name(), phase), edition.get(), null);
    }
  }

  private NativeButton button(String name, String note) {
    Span small = new Span(note);
    small.addClassName("note");
    NativeButton button = new NativeButton();
    button.addClassName("edition");
    button.add(new Span(new Span(name), small), new Icon("chevrons-up-down"));
    button.getElement().setAttribute("aria-haspopup", "menu");
    button.getElement().setAttribute("title", getTranslation("desk.shell.edition"));
    add(button);
    return button;
  }

  private void addMenu(NativeButton button, @Nullable Edition shown, @Nullable GuidelineSign sign) {
    ContextMenu menu = new ContextMenu(button);
    menu.setOpenOnClick(true);
    for (Edition choice : current.choices()) {
      MenuItem item = menu.addItem(choice.name() + " · " + phases.of(choice, getLocale()));
      check(item, shown != null && choice.id().equals(shown.id()));
      item.addClickListener(event -> turnTo(choice, sign == null));
    }
    List<GuidelineListItem> others = guidelines.get();
    if (!others.isEmpty()) {
      menu.addSeparator();
    }
    for (GuidelineListItem other : others) {
      Guideline choice = other.guideline();
      MenuItem item = menu.addItem(choice.title());
      check(item, sign != null && choice.id().equals(sign.guideline()));
      item.addClickListener(event -> go(GuidelineRoutes.guideline(choice.id()).substring(1)));
    }
  }

  private static void check(MenuItem item, boolean isShown) {
    item.setCheckable(true);
    item.setChecked(isShown);
  }

  private void turnTo(Edition edition, boolean staysOnTheScreen) {
    current.choose(edition.id());
    if (staysOnTheScreen) {
      // All on the screen may belong to the other edition, the numbers in the drawer as well.
      getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    } else {
      go("overview");
    }
  }

  private void go(String path) {
    getUI().ifPresent(ui -> ui.navigate(path));
  }
}
