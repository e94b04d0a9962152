package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyKind;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.ui.AskDialog;

/** Changes what is known of a body. */
class BodyDialog {

  private final AskDialog dialog;

  BodyDialog(Bodies bodies, Countries countries, Person by, Body body, Runnable done) {
    TextField name = GroupFields.text("group.bodies.name");
    name.setValue(body.name());
    Select<BodyKind> kind = new Select<>();
    kind.setLabel(text("group.bodies.kind"));
    kind.setItems(BodyKind.values());
    kind.setItemLabelGenerator(GroupWords::kind);
    kind.setValue(body.kind());
    ComboBox<String> country = GroupFields.country(countries, body.country());
    dialog =
        new AskDialog(
                text("group.body.change-title"),
                "",
                text("group.body.change-button"),
                () -> {
                  bodies.change(
                      by, body.id(), kind.getValue(), name.getValue(), GroupFields.chosen(country));
                  done.run();
                })
            .with(name, kind, country);
  }

  void open() {
    dialog.open();
  }
}
