package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.group.Expert;
import org.plenary.group.Memberships;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Toast;

/** Asks for the address of a member who came onto the list without one. */
class LetInDialog {

  private final AskDialog dialog;

  LetInDialog(Memberships memberships, Person by, Expert expert, Runnable done) {
    TextField name = GroupFields.text("group.field.name");
    name.setValue(expert.name());
    EmailField email = new EmailField(text("group.field.email"));
    email.setWidthFull();
    dialog =
        new AskDialog(
                text("group.let-in.title", expert.label()),
                text("group.let-in.text"),
                text("group.let-in.button"),
                () -> {
                  memberships.letIn(by, expert.id(), name.getValue(), email.getValue());
                  Toast.show(text("group.seat.done", email.getValue()));
                  done.run();
                })
            .with(name, email);
  }

  void open() {
    dialog.open();
  }
}
