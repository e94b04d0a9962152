package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.group.FocalPoints;
import org.plenary.group.GroupId;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Toast;

/** Asks for a government's contact. */
class FocalPointDialog {

  private final AskDialog dialog;

  FocalPointDialog(
      FocalPoints points, Countries countries, Person by, GroupId group, Runnable done) {
    TextField name = GroupFields.text("group.field.name");
    EmailField email = new EmailField(text("group.field.email"));
    ComboBox<String> country = GroupFields.country(countries, "");
    dialog =
        new AskDialog(
                text("group.focal.add-title"),
                text("group.focal.add-text"),
                text("group.focal.add-button"),
                () -> {
                  points.add(
                      by, group, name.getValue(), email.getValue(), GroupFields.chosen(country));
                  Toast.show(text("group.focal.added", name.getValue()));
                  done.run();
                })
            .with(name, email, country);
  }

  void open() {
    dialog.open();
  }
}
