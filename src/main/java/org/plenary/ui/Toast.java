package org.plenary.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A line that says what has just happened, then leaves. */
public final class Toast {

  private static final int SECONDS = 1000;
  private static final String REFUSAL = "org.plenary.ui.refusal";

  private Toast() {}

  public static void show(String text) {
    open(toast("check", text), 5 * SECONDS);
  }

  /** Says what was done and offers to take it back for ten seconds. */
  public static void withUndo(String text, Runnable undo) {
    Notification toast = toast("check", text);
    Button button = new Button(toast.getTranslation("ui.toast.undo"), new Icon("undo-2"));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.addClickListener(
        event -> {
          toast.close();
          undo.run();
        });
    toast.add(button);
    open(toast, 10 * SECONDS);
  }

  /**
   * Says why something was not done. It stays until it is closed, because it has to be read, or
   * until the next try.
   */
  public static void refuse(String text) {
    Notification toast = toast("ban", text);
    toast.addClassName("refused");
    toast.setAssertive(true);
    Button close = new Button(new Icon("x"), event -> toast.close());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    close.setAriaLabel(toast.getTranslation("ui.toast.close"));
    toast.add(close);
    open(toast, 0);
    ComponentUtil.setData(UI.getCurrent(), REFUSAL, toast);
  }

  /** Something is tried anew: why it was not done before has been read. */
  public static void settle() {
    UI ui = UI.getCurrent();
    if (ui != null && ComponentUtil.getData(ui, REFUSAL) instanceof Notification refusal) {
      refusal.close();
      ComponentUtil.setData(ui, REFUSAL, null);
    }
  }

  private static Notification toast(String icon, String text) {
    Notification toast = new Notification();
    toast.addClassName("toast");
    Span words = new Span(text);
    words.addClassName("grow");
    toast.add(new Icon(icon), words);
    return toast;
  }

  private static void open(Notification toast, int duration) {
    settle();
    toast.setPosition(Position.BOTTOM_CENTER);
    toast.setDuration(duration);
    toast.open();
  }
}
