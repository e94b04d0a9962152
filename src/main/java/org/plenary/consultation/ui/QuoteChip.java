package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.plenary.ui.Icon;
import org.plenary.ui.Written;

/** The words of the paragraph that a comment is about, with the way to let go of them. */
class QuoteChip extends Div {

  private final Written words = new Written("");
  private String quote = "";

  QuoteChip(Runnable letGo) {
    addClassName("quotechip");
    Button close = new Button(new Icon("x"));
    close.addThemeVariants(
        ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
    close.setAriaLabel(getTranslation("consultation.composer.unquote"));
    close.addClickListener(
        event -> {
          show("");
          letGo.run();
        });
    add(words, close);
    show("");
  }

  final void show(String text) {
    quote = text;
    words.setText("“" + text + "”");
    setVisible(!text.isEmpty());
  }

  boolean isEmpty() {
    return quote.isEmpty();
  }
}
