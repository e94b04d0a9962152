package org.plenary.group.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.group.ExpertGroup;
import org.plenary.group.Experts;
import org.plenary.group.Memberships;
import org.plenary.group.NewExpert;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.ui.AskDialog;
import org.plenary.ui.DatePickers;
import org.plenary.ui.Toast;

/** Adds a member outside a call. */
class AddExpertDialog {

  private final TextField name = GroupFields.text("group.field.name");
  private final EmailField email = new EmailField(GroupWords.text("group.field.email"));
  private final TextField organisation = GroupFields.text("group.field.organisation");
  private final ComboBox<String> country;
  private final DatePicker since = DatePickers.day(GroupWords.text("group.field.since"));
  private final AskDialog dialog;

  AddExpertDialog(
      Experts experts,
      Memberships memberships,
      Countries countries,
      Person by,
      ExpertGroup group,
      Runnable done) {
    country = GroupFields.country(countries, "");
    since.setValue(experts.today(group));
    name.setHelperText(GroupWords.text("group.field.name-help"));
    email.setHelperText(GroupWords.text("group.field.email-help"));
    dialog =
        new AskDialog(
                GroupWords.text("group.add.title"),
                GroupWords.text("group.add.text"),
                GroupWords.text("group.add.button"),
                () -> {
                  memberships.add(by, group.id(), wanted());
                  Toast.show(GroupWords.text("group.add.done", name.getValue()));
                  done.run();
                })
            .with(name, email, organisation, country, since);
  }

  void open() {
    dialog.open();
  }

  private NewExpert wanted() {
    return new NewExpert(
        name.getValue(),
        email.getValue(),
        organisation.getValue(),
        GroupFields.chosen(country),
        since.getValue());
  }
}
