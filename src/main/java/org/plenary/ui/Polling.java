package org.plenary.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks again in a while. Several parts of one window may, each at its own pace. */
public final class Polling {

  private final List<Integer> paces = new ArrayList<>();

  private Polling() {}

  /**
   * Runs an action now and then while the window is open; at least at this pace, and more often
   * where another part is in a greater hurry.
   *
   * @return ends it
   */
  public static Registration each(UI ui, int milliseconds, Runnable action) {
    Polling polling = of(ui);
    Integer pace = milliseconds;
    polling.paces.add(pace);
    polling.set(ui);
    // Behind a dialog that wants an answer first the window's own listeners hear nothing.
    Registration listening =
        ui.getElement()
            .addEventListener(PollEvent.DOM_EVENT_NAME, event -> action.run())
            .allowInert();
    return Registration.once(
        () -> {
          listening.remove();
          polling.paces.remove(pace);
          polling.set(ui);
        });
  }

  private void set(UI ui) {
    ui.setPollInterval(paces.stream().mapToInt(Integer::intValue).min().orElse(-1));
  }

  private static Polling of(UI ui) {
    @Nullable Polling known = ComponentUtil.getData(ui, Polling.class);
    if (known != null) {
      return known;
    }
    Polling polling = new Polling();
    ComponentUtil.setData(ui, Polling.class, polling);
    return polling;
  }
}
