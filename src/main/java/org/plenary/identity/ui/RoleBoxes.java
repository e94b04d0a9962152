package org.plenary.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.HashSet;
import java.util.Set;
import org.plenary.identity.Accounts;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.Refusal;
import org.plenary.ui.Toast;

/** What a person may do, to tick and untick; each change counts at once and can be taken back. */
class RoleBoxes extends CheckboxGroup<Role> {

  private final Accounts accounts;
  private final Person by;
  private final Person person;
  private final Runnable changed;

  RoleBoxes(Accounts accounts, Person by, Person person, Runnable changed) {
    this.accounts = accounts;
    this.by = by;
    this.person = person;
    this.changed = changed;
    setItems(Role.values());
    setItemLabelGenerator(role -> PersonWords.role(role, this));
    setAriaLabel(getTranslation("identity.people.roles"));
    addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    setValue(person.roles());
    addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            apply(event.getOldValue(), event.getValue());
          }
        });
  }

  private void apply(Set<Role> before, Set<Role> after) {
    Set<Role> granted = new HashSet<>(after);
    granted.removeAll(before);
    Set<Role> revoked = new HashSet<>(before);
    revoked.removeAll(after);
    try {
      granted.forEach(role -> accounts.grant(by, person.id(), role));
      revoked.forEach(role -> accounts.revoke(by, person.id(), role));
    } catch (Refusal refused) {
      setValue(before);
      throw refused;
    }
    granted.forEach(role -> tell("identity.person.granted", role, () -> grantBack(role, false)));
    revoked.forEach(role -> tell("identity.person.revoked", role, () -> grantBack(role, true)));
  }

  private void tell(String key, Role role, Runnable undo) {
    Toast.withUndo(getTranslation(key, PersonWords.role(role, this), person.name()), undo);
  }

  private void grantBack(Role role, boolean granted) {
    if (granted) {
      accounts.grant(by, person.id(), role);
    } else {
      accounts.revoke(by, person.id(), role);
    }
    changed.run();
  }
}
