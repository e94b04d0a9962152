package org.plenary.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.plenary.identity.OwnAccount;
import org.plenary.identity.PasswordPolicy;
import org.plenary.identity.Person;
import org.plenary.ui.Toast;

/** A new password, chosen by whoever knows the old one. */
class OwnPassword extends Div {

  private final OwnAccount account;
  private final Person person;
  private final PasswordField old = new PasswordField(getTranslation("identity.account.old"));
  private final PasswordField changed =
      new PasswordField(getTranslation("identity.field.new-password"));

  OwnPassword(OwnAccount account, Person person) {
    this.account = account;
    this.person = person;
    old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    old.setVisible(account.hasPassword(person));
    changed.setAutocomplete(Autocomplete.NEW_PASSWORD);
    changed.setHelperText(getTranslation("identity.field.new-password.hint"));
    FormLayout fields = new FormLayout(old, changed);
    fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
    fields.setMaxWidth("30rem");
    fields.getStyle().setMarginBottom("1rem");
    add(fields, new Button(getTranslation("identity.account.set-password"), event -> set()));
  }

  private void set() {
    Optional<String> problem = PasswordPolicy.problemOf(changed.getValue(), person.email());
    changed.setInvalid(problem.isPresent());
    old.setInvalid(false);
    if (problem.isPresent()) {
      changed.setErrorMessage(getTranslation(problem.get()));
    } else if (account.changePassword(person, old.getValue(), changed.getValue())) {
      old.clear();
      old.setVisible(true);
      changed.clear();
      Toast.show(getTranslation("identity.account.password-set"));
    } else {
      old.setErrorMessage(getTranslation("identity.account.old-wrong"));
      old.setInvalid(true);
    }
  }
}
