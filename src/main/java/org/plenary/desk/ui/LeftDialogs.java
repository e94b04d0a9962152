package org.plenary.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveListener;

/**
 * A dialog belongs to the screen that opened it: whoever goes back in their browser does not take
 * it along. It stays where only the rest of the address changes.
 */
class LeftDialogs implements BeforeLeaveListener {

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    UI ui = event.getUI();
    String here = ui.getInternals().getActiveViewLocation().getPath();
    if (!event.getLocation().getPath().equals(here)) {
      ui.getChildren().toList().forEach(LeftDialogs::close);
    }
  }

  private static void close(Component left) {
    if (left instanceof Dialog dialog) {
      dialog.close();
    } else if (left instanceof ConfirmDialog dialog) {
      dialog.close();
    }
  }
}
