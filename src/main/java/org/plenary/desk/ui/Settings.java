package org.plenary.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.identity.Person;
import org.plenary.identity.ThemeChoice;
import org.plenary.ui.Icon;

/** The gear beside one's name: colours, and out. */
class Settings extends Button {

  private final Map<ThemeChoice, MenuItem> choices = new EnumMap<>(ThemeChoice.class);

  private final Consumer<ThemeChoice> keepTheme;

  Settings(Person person, AuthenticationContext authentication, Consumer<ThemeChoice> keepTheme) {
    super(new Icon("settings"));
    this.keepTheme = keepTheme;
    addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    setAriaLabel(getTranslation("desk.settings.name"));
    setTooltipText(getTranslation("desk.settings.name"));
    ContextMenu menu = new ContextMenu(this);
    menu.setOpenOnClick(true);
    for (ThemeChoice choice : ThemeChoice.values()) {
      addChoice(menu, choice);
    }
    mark(person.theme());
    menu.addSeparator();
    menu.addItem(getTranslation("desk.settings.sign-out"), event -> authentication.logout());
  }

  private void addChoice(ContextMenu menu, ThemeChoice choice) {
    String key = "desk.settings.theme-" + choice.name().toLowerCase(Locale.ROOT);
    MenuItem item = menu.addItem(getTranslation(key));
    item.setCheckable(true);
    item.addClickListener(
        event -> {
          mark(choice);
          keepTheme.accept(choice);
          getUI().ifPresent(ui -> Appearance.wear(ui, choice));
        });
    choices.put(choice, item);
  }

  private void mark(ThemeChoice chosen) {
    choices.forEach((choice, item) -> item.setChecked(choice == chosen));
  }
}
