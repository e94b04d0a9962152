package org.plenary.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.identity.Accounts;
import org.plenary.identity.EmailRule;
import org.plenary.identity.HasAccount;
import org.plenary.identity.NewPerson;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.ui.LanguageSelect;
import org.plenary.ui.Toast;
import org.plenary.ui.Zones;

/** Opens an account for somebody and has a mail sent to them. */
class InvitationDialog extends Dialog {

  private static final int LONGEST_NAME = 200;

  private final Accounts accounts;
  private final Person by;
  private final Runnable done;
  private final TextField name = new TextField(getTranslation("identity.invite.name"));
  private final EmailField email = new EmailField(getTranslation("identity.field.email"));
  private final TextField organisation =
      new TextField(getTranslation("identity.field.organisation"));
  private final ComboBox<String> zone = new ComboBox<>(getTranslation("identity.field.zone"));
  private final LanguageSelect language;
  private final Select<Role> role = new Select<>();

  InvitationDialog(Accounts accounts, Person by, Runnable done) {
    this.accounts = accounts;
    this.by = by;
    this.done = done;
    setHeaderTitle(getTranslation("identity.invite.title"));
    name.setMaxLength(LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    name.setErrorMessage(getTranslation("identity.invite.name-missing"));
    organisation.setMaxLength(LONGEST_NAME);
    email.setRequiredIndicatorVisible(true);
    zone.setItems(Zones.UTC_AND_PLACES);
    zone.setValue(Zones.of(by.zone().getId()).getId());
    language = new LanguageSelect(getTranslation("identity.field.language"), by.locale());
    role.setLabel(getTranslation("identity.people.role"));
    role.setItems(Role.values());
    role.setItemLabelGenerator(each -> PersonWords.role(each, this));
    role.setValue(Role.STAFF);
    FormLayout fields = new FormLayout(name, email, organisation, language, zone, role);
    fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
    add(fields);
    Button send = new Button(getTranslation("identity.invite.action"), event -> invite());
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("identity.dialog.keep"), event -> close()), send);
    setWidth("30rem");
  }

  private void invite() {
    name.setInvalid(name.getValue().isBlank());
    email.setErrorMessage(getTranslation("identity.field.email.wrong"));
    email.setInvalid(!EmailRule.accepts(email.getValue()));
    if (name.isInvalid() || email.isInvalid()) {
      return;
    }
    NewPerson person =
        new NewPerson(
            name.getValue(),
            email.getValue(),
            organisation.getValue(),
            language.getValue(),
            Zones.of(zone.getValue()));
    Person invited;
    try {
      invited = accounts.invite(by, person, role.getValue());
    } catch (HasAccount known) {
      email.setErrorMessage(getTranslation(known.messageKey(), known.arguments()));
      email.setInvalid(true);
      return;
    }
    close();
    done.run();
    Toast.show(getTranslation("identity.invite.done", invited.name(), invited.email()));
  }
}
