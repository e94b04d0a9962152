package org.plenary.desk.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.ui.Icon;

/** Names the edition staff work on, and lets them turn to another. */
class EditionSwitcher extends Div {

  private final CurrentEdition current;
  private final EditionPhases phases;

  EditionSwitcher(CurrentEdition current, EditionPhases phases) {
    this.current = current;
    this.phases = phases;
    addClassName("edition-box");
  }

  /** Names the current edition, which a link may have changed. */
  void refresh() {
    removeAll();
    current.find().ifPresent(this::show);
  }

  private void show(Edition edition) {
    Span words = new Span(new Span(edition.name()), phase(edition));
    NativeButton button = new NativeButton();
    button.addClassName("edition");
    button.add(words, new Icon("chevrons-up-down"));
    button.getElement().setAttribute("aria-haspopup", "menu");
    button.getElement().setAttribute("title", getTranslation("desk.shell.edition"));
    add(button);
    addMenu(button, edition);
  }

  private void addMenu(NativeButton button, Edition shown) {
    ContextMenu menu = new ContextMenu(button);
    menu.setOpenOnClick(true);
    for (Edition choice : current.choices()) {
      var item = menu.addItem(choice.name() + " · " + phases.of(choice, getLocale()));
      item.setCheckable(true);
      item.setChecked(choice.id().equals(shown.id()));
      item.addClickListener(event -> turnTo(choice));
    }
  }

  private void turnTo(Edition edition) {
    current.choose(edition.id());
    // Everything on the screen may belong to the other edition, the numbers in the drawer as well.
    getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
  }

  private Span phase(Edition edition) {
    Span phase = new Span(phases.of(edition, getLocale()));
    phase.addClassName("note");
    return phase;
  }
}
