package org.plenary.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.plenary.identity.Person;
import org.plenary.notification.MailChoice;
import org.plenary.notification.OptionalMail;
import org.plenary.ui.Toast;

/** How somebody gets mail that is optional, and what comes all the same. */
class OwnMailChoice extends Div {

  OwnMailChoice(OptionalMail mail, Person person) {
    RadioButtonGroup<MailChoice> choice = new RadioButtonGroup<>();
    choice.setAriaLabel(getTranslation("identity.account.mail"));
    choice.setItems(MailChoice.values());
    choice.setItemLabelGenerator(one -> getTranslation("identity.account.mail." + one.key()));
    choice.setValue(mail.choiceOf(person.asRecipient()));
    choice.addValueChangeListener(
        event -> {
          mail.choose(person.id().value(), event.getValue());
          Toast.show(getTranslation("identity.account.saved"));
        });
    add(
        new Paragraph(getTranslation("identity.optional-mail.what")),
        choice,
        new Paragraph(getTranslation("identity.optional-mail.stays")));
  }
}
