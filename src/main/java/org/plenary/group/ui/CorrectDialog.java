package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.group.Expert;
import org.plenary.group.ExpertFlags;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.ui.AskDialog;

/** Corrects what a line of the list says, with the reason. */
class CorrectDialog {

  private final AskDialog dialog;

  CorrectDialog(ExpertFlags flags, Countries countries, Person by, Expert expert, Runnable done) {
    TextField name = GroupFields.text("group.field.name");
    name.setValue(expert.name());
    TextField organisation = GroupFields.text("group.field.organisation");
    organisation.setValue(expert.organisation());
    ComboBox<String> country = GroupFields.country(countries, expert.country());
    TextArea reason = GroupFields.reason("group.field.reason");
    dialog =
        new AskDialog(
                text("group.expert.correct-title", expert.label()),
                text("group.expert.correct-text"),
                text("group.expert.correct-button"),
                () -> {
                  flags.correct(
                      by,
                      expert.id(),
                      name.getValue(),
                      organisation.getValue(),
                      GroupFields.chosen(country),
                      reason.getValue());
                  done.run();
                })
            .with(name, organisation, country, reason);
  }

  void open() {
    dialog.open();
  }
}
