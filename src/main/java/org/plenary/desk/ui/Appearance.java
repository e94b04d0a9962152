package org.plenary.desk.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.plenary.identity.ThemeChoice;

/** Light, dark, or as the device says. The page applies it before its first paint. */
final class Appearance {

  private Appearance() {}

  static void wear(UI ui, ThemeChoice choice) {
    // The function stands in frontend/index.html, where the browser finds it before everything
    // else.
    ui.getPage().executeJs("window.plenary?.wear($0)", choice.name().toLowerCase(Locale.ROOT));
  }
}
