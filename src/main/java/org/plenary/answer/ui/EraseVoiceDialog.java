package org.plenary.answer.ui;

import com.vaadin.flow.component.textfield.EmailField;
import org.plenary.consultation.VoiceErasure;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Toast;

/** Asks for the address of somebody without an account who wishes to be forgotten. */
class EraseVoiceDialog extends AskDialog {

  EraseVoiceDialog(VoiceErasure erasure, Person person, Runnable done) {
    this(erasure, person, done, new EmailField());
  }

  private EraseVoiceDialog(VoiceErasure erasure, Person person, Runnable done, EmailField address) {
    super(
        address.getTranslation("answer.erase.title"),
        address.getTranslation("answer.erase.text"),
        address.getTranslation("answer.erase.action"),
        () -> {
          erasure.erase(person, address.getValue());
          done.run();
          Toast.show(address.getTranslation("answer.erase.done"));
        });
    address.setLabel(address.getTranslation("answer.erase.address"));
    address.setWidthFull();
    with(address);
  }
}
