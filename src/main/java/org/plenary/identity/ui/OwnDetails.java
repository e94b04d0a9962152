package org.plenary.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.identity.OwnAccount;
import org.plenary.identity.Person;
import org.plenary.ui.LanguageSelect;
import org.plenary.ui.Toast;
import org.plenary.ui.Zones;

/** Name, organisation, language and zone, changed by oneself. */
class OwnDetails extends Div {

  private static final int LONGEST_NAME = 200;

  private final OwnAccount account;
  private final Person person;
  private final TextField name = new TextField(getTranslation("identity.field.name"));
  private final TextField organisation =
      new TextField(getTranslation("identity.field.organisation"));
  private final LanguageSelect language;
  private final ComboBox<String> zone = new ComboBox<>(getTranslation("identity.field.zone"));

  OwnDetails(OwnAccount account, Person person) {
    this.account = account;
    this.person = person;
    name.setMaxLength(LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    name.setErrorMessage(getTranslation("identity.field.name.missing"));
    name.setHelperText(getTranslation("identity.field.name.hint"));
    name.setValue(person.name());
    organisation.setMaxLength(LONGEST_NAME);
    organisation.setValue(person.organisation());
    language = new LanguageSelect(getTranslation("identity.field.language"), person.locale());
    language.setHelperText(getTranslation("identity.field.language.hint"));
    zone.setItems(Zones.UTC_AND_PLACES);
    zone.setHelperText(getTranslation("identity.field.zone.hint"));
    zone.setValue(Zones.of(person.zone().getId()).getId());
    FormLayout fields = new FormLayout(name, organisation, language, zone);
    fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
    fields.setMaxWidth("30rem");
    fields.getStyle().setMarginBottom("1rem");
    Button save = new Button(getTranslation("identity.account.save"), event -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(fields, save);
  }

  private void save() {
    name.setInvalid(name.getValue().isBlank());
    if (name.isInvalid()) {
      return;
    }
    boolean isOther = !language.getValue().getLanguage().equals(person.locale().getLanguage());
    account.change(
        person,
        name.getValue(),
        organisation.getValue(),
        isOther ? language.getValue() : person.locale(),
        Zones.of(zone.getValue()));
    if (isOther) {
      // Everything on the screen was written in the old one.
      getUI().ifPresent(ui -> ui.getPage().reload());
    }
    Toast.show(getTranslation("identity.account.saved"));
  }
}
