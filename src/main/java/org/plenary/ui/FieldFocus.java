package org.plenary.ui;

import com.vaadin.flow.component.Component;

/** Puts the cursor into a field. */
public final class FieldFocus {

  private FieldFocus() {}

  /**
   * A group of choices does not take the focus itself, whatever it is asked: what is chosen in it
   * does, or else its first choice.
   */
  public static void on(Component field) {
    field
        .getElement()
        .executeJs(
            "setTimeout(() => this.localName.endsWith('-group') ? (this.querySelector('[checked]"
                + " input') ?? this.querySelector('input'))?.focus() : this.focus())");
  }
}
