package org.plenary.form;

import org.plenary.shared.Refusal;

/** A form that cannot be shown as written. Says which component it is about and why. */
public class UnreadableForm extends Refusal {

  private final String component;

  /**
   * @param reason the last part of a key under {@code form.unreadable}
   * @param component the key, id or path of the component; the reader looks for it in the file
   */
  UnreadableForm(String reason, String component, Object... arguments) {
    super("form.unreadable." + reason, withComponent(component, arguments));
    this.component = component;
  }

  public String component() {
    return component;
  }

  private static Object[] withComponent(String component, Object[] arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = component;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return all;
  }
}
