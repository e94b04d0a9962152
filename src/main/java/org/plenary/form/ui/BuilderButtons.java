package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.plenary.ui.Icon;

/** What can be done to one question or section. Each button says with which. */
final class BuilderButtons extends Div {

  private final String key;
  private final String label;

  BuilderButtons(String key, String label) {
    this.key = key;
    this.label = label;
    addClassName("builderacts");
  }

  BuilderButtons with(String action, String icon, Runnable run) {
    Button button = new Button(new Icon(icon), event -> run.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    String words =
        switch (action) {
          case "up" -> getTranslation("form.builder.up", label);
          case "down" -> getTranslation("form.builder.down", label);
          case "edit" -> getTranslation("form.builder.edit", label);
          case "words" -> getTranslation("form.builder.translate", label);
          default -> getTranslation("form.builder.remove", label);
        };
    button.setAriaLabel(words);
    button.setTooltipText(words);
    button.setId(idOf(key, action));
    add(button);
    return this;
  }

  /** The rows were drawn anew; the cursor belongs on the button that was pressed. */
  static void focus(Component within, String key, String action) {
    within
        .getElement()
        .executeJs(
            "setTimeout(() => this.querySelector('#' + $0)?.focus(), 50)", idOf(key, action));
  }

  private static String idOf(String key, String action) {
    return "build-" + key.replace('.', '-') + "-" + action;
  }
}
