package org.plenary.milestone.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.milestone.Milestone;

/** Whose a milestone is: in words, and the person who gets the reminders. */
class OwnerFields extends Div {

  private final TextField name = new TextField();
  private final ComboBox<Person> person = new ComboBox<>();

  OwnerFields(List<Person> owners) {
    addClassName("setup-line");
    name.setLabel(getTranslation("milestone.owner.name"));
    name.setHelperText(getTranslation("milestone.owner.name-help"));
    name.setMaxLength(200);
    person.setLabel(getTranslation("milestone.owner.person"));
    person.setHelperText(getTranslation("milestone.owner.person-help"));
    person.setItems(owners);
    person.setItemLabelGenerator(Person::name);
    person.setClearButtonVisible(true);
    add(name, person);
  }

  void show(Milestone milestone, List<Person> owners) {
    name.setValue(milestone.ownerName());
    owners.stream()
        .filter(one -> one.id().equals(milestone.owner()))
        .findFirst()
        .ifPresent(person::setValue);
  }

  String name() {
    return name.getValue();
  }

  @Nullable PersonId person() {
    Person chosen = person.getValue();
    return chosen == null ? null : chosen.id();
  }
}
