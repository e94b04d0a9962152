package org.plenary.guideline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;

/** Gives a guideline another title. */
final class RenameDialog extends Dialog {

  RenameDialog(Guidelines guidelines, Person person, Guideline guideline, Runnable whenDone) {
    setHeaderTitle(getTranslation("guideline.rename.title"));
    setWidth("min(34rem, 94vw)");
    TextField title = new TextField(getTranslation("guideline.new.name"));
    title.setValue(guideline.title());
    title.setWidthFull();
    add(title);
    Button rename =
        new Button(
            getTranslation("guideline.rename.verb"),
            event -> {
              try {
                guidelines.rename(person, guideline.id(), title.getValue());
                close();
                whenDone.run();
              } catch (Refusal refusal) {
                title.setErrorMessage(getTranslation(refusal.messageKey(), refusal.arguments()));
                title.setInvalid(true);
                title.focus();
              }
            });
    rename.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter()
        .add(new Button(getTranslation("guideline.dialog.cancel"), event -> close()), rename);
  }
}
