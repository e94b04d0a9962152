package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.plenary.identity.NewPerson;
import org.plenary.jury.JurorOrigin;
import org.plenary.shared.Countries;
import org.plenary.ui.LanguageSelect;

/** Asks for what is known of a juror before they have answered. */
class InviteDialog extends Dialog {

  /** What the office typed. */
  record Invitation(NewPerson person, JurorOrigin origin, boolean asAlternate) {}

  private final TextField name = new TextField();
  private final EmailField email = new EmailField();
  private final TextField organisation = new TextField();
  private final OriginFields origin;
  private final LanguageSelect language =
      new LanguageSelect(getTranslation("jury.invite.language"), getLocale());
  private final Checkbox alternate = new Checkbox();

  /**
   * @param countries to choose from
   * @param invite is handed what was typed, and what closes this
   */
  InviteDialog(Countries countries, BiConsumer<Invitation, Runnable> invite) {
    origin = new OriginFields(countries, JurorOrigin.UNKNOWN);
    setHeaderTitle(getTranslation("jury.invite.title"));
    setWidth("32rem");
    Paragraph text = new Paragraph(getTranslation("jury.invite.text"));
    text.addClassName("ink2");
    name.setLabel(getTranslation("jury.invite.name"));
    name.setRequiredIndicatorVisible(true);
    email.setLabel(getTranslation("jury.invite.email"));
    email.setRequiredIndicatorVisible(true);
    organisation.setLabel(getTranslation("jury.invite.organisation"));
    alternate.setLabel(getTranslation("jury.invite.alternate"));
    Div fields = new Div(name, email, organisation, origin, language, alternate);
    fields.addClassName("dialogfields");
    add(text, fields);
    Button cancel = new Button(getTranslation("jury.reason.cancel"), event -> close());
    Button yes = new Button(getTranslation("jury.invite.button"), event -> accept(invite));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(cancel, yes);
  }

  private void accept(BiConsumer<Invitation, Runnable> invite) {
    name.setInvalid(name.getValue().isBlank());
    name.setErrorMessage(getTranslation("jury.invite.name-missing"));
    email.setInvalid(email.getValue().isBlank() || !email.getValue().contains("@"));
    email.setErrorMessage(getTranslation("jury.invite.email-missing"));
    if (!origin.isComplete() || name.isInvalid() || email.isInvalid()) {
      return;
    }
    NewPerson person =
        new NewPerson(
            name.getValue().strip(),
            email.getValue().strip(),
            organisation.getValue().strip(),
            language.getValue(),
            ZoneId.of("UTC"));
    invite.accept(new Invitation(person, origin.origin(), alternate.getValue()), this::close);
  }
}
