package org.plenary.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How wide the reader's window is now. What a page tells of itself when it is loaded stays as it
 * was: whoever turns a tablet and goes on to another screen would have that for the old width.
 */
public final class WindowWidth {

  private @Nullable Integer changed;

  private WindowWidth() {}

  /** To be called as a page is loaded: a change before that stays unknown. */
  public static void watch(UI ui) {
    WindowWidth width = new WindowWidth();
    ComponentUtil.setData(ui, WindowWidth.class, width);
    ui.getPage().addBrowserWindowResizeListener(event -> width.changed = event.getWidth());
  }

  /** Tells the width in CSS pixels, at once or as soon as the page has said it. */
  static void tell(UI ui, IntConsumer reader) {
    WindowWidth width = ComponentUtil.getData(ui, WindowWidth.class);
    if (width != null && width.changed != null) {
      reader.accept(width.changed);
    } else {
      ui.getPage().retrieveExtendedClientDetails(page -> reader.accept(page.getWindowInnerWidth()));
    }
  }
}
