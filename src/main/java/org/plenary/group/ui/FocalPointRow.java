package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;

/** A government's contact, and the way to take them off the list for those who may. */
class FocalPointRow extends ListItem {

  FocalPointRow(Person contact, String country, @Nullable Runnable remove) {
    Span name = new Span(new Isolated(contact.name()));
    name.addClassName("strong");
    Div words = new Div(name, quiet(contact.email()), quiet(country));
    words.addClassName("who");
    add(words);
    if (remove != null) {
      String verb = text("group.focal.remove", contact.name());
      Button button = new Button(new Icon("trash-2"), event -> remove.run());
      button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
      button.setAriaLabel(verb);
      button.setTooltipText(verb);
      add(button);
    }
  }

  private static Isolated quiet(String text) {
    Isolated words = new Isolated(text);
    words.addClassName("ink2");
    return words;
  }
}
