package org.plenary.entry.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Consumer;
import org.plenary.entry.EntryTables.Format;
import org.plenary.ui.Icon;

/** A button that takes a list out in one of the formats there are. */
public final class ExportMenu extends MenuBar {

  public ExportMenu(Consumer<Format> export) {
    addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    MenuItem button = addItem(new Icon("download"));
    button.add(getTranslation("entry.list.export"));
    for (Format format : Format.values()) {
      button
          .getSubMenu()
          .addItem(
              getTranslation("entry.list.export-as", format.name()),
              event -> export.accept(format));
    }
  }
}
