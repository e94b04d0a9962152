package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.programme.CurrentEdition;
import org.plenary.ui.NavGroup;

/**
 * Leads to the set-up of the edition chosen in the switcher, or to the list before there is one.
 */
@Route("set-up")
@Menu(title = "programme.menu.set-up", order = NavGroup.EDITION + 90, icon = "settings")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class CurrentSetUpView extends Div implements BeforeEnterObserver {

  private final CurrentEdition current;

  CurrentSetUpView(CurrentEdition current) {
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event.forwardTo(
        current.find().map(EditionRoutes::setUp).orElseGet(EditionRoutes::list).substring(1));
  }
}
