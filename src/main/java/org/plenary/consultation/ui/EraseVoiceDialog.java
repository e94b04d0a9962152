package org.plenary.consultation.ui;

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
        address.getTranslation("consultation.erase.title"),
        address.getTranslation("consultation.erase.text"),
        address.getTranslation("consultation.erase.action"),
        () -> {
          erasure.erase(person, address.getValue());
          done.run();
          Toast.show(address.getTranslation("consultation.erase.done"));
        });
    address.setLabel(address.getTranslation("consultation.erase.address"));
    address.setWidthFull();
    with(address);
  }
}
