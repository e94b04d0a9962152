package org.plenary.desk.ui;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Header;

/** Stands above the screen where the drawer is folded away. */
class TopBar extends Header {

  TopBar() {
    addClassName("topbar");
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(getTranslation("desk.shell.menu"));
    add(toggle, new Brand());
  }
}
