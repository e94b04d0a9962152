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
import org.plenary.ui.LanguageSelect;

/** Asks for what is known of a juror before they have answered. */
class InviteDialog extends Dialog {

  /** What the office typed. */
  record Invitation(NewPerson person, JurorOrigin origin, boolean asAlternate) {}

  private final TextField name = new TextField();
  private final EmailField email = new EmailField();
  private final TextField organisation = new TextField();
  private final TextField country = new TextField();
  private final TextField city = new TextField();
  private final LanguageSelect language =
      new LanguageSelect(getTranslation("jury.invite.language"), getLocale());
  private final Checkbox alternate = new Checkbox();

  /**
   * @param invite is handed what was typed, and what closes this
   */
  InviteDialog(BiConsumer<Invitation, Runnable> invite) {
    setHeaderTitle(getTranslation("jury.invite.title"));
    setWidth("32rem");
    Paragraph text = new Paragraph(getTranslation("jury.invite.text"));
    text.addClassName("ink2");
    name.setLabel(getTranslation("jury.invite.name"));
    email.setLabel(getTranslation("jury.invite.email"));
    organisation.setLabel(getTranslation("jury.invite.organisation"));
    country.setLabel(getTranslation("jury.invite.country"));
    country.setHelperText(getTranslation("jury.invite.country-help"));
    city.setLabel(getTranslation("jury.invite.city"));
    alternate.setLabel(getTranslation("jury.invite.alternate"));
    Div fields = new Div(name, email, organisation, country, city, language, alternate);
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
    if (name.isInvalid() || email.isInvalid()) {
      return;
    }
    NewPerson person =
        new NewPerson(
            name.getValue().strip(),
            email.getValue().strip(),
            organisation.getValue().strip(),
            language.getValue(),
            ZoneId.of("UTC"));
    JurorOrigin origin = new JurorOrigin(country.getValue().strip(), city.getValue().strip());
    invite.accept(new Invitation(person, origin, alternate.getValue()), this::close);
  }
}
