package org.plenary.consultation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.plenary.consultation.ImportTarget;
import org.plenary.consultation.Round;
import org.plenary.consultation.TableImportWork;
import org.plenary.identity.EmailRule;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobScreens;
import org.plenary.shared.Countries;
import org.plenary.ui.CountryBox;
import org.plenary.ui.LanguageSelect;

/** Reads a table that somebody sent to the office: in their name, straight into the register. */
class SenderDialog extends ImportDialog {

  private final TextField name = new TextField();
  private final TextField organisation = new TextField();
  private final CountryBox country;
  private final EmailField email = new EmailField();
  private final LanguageSelect language;
  private final Checkbox vouched = new Checkbox();

  SenderDialog(
      TableImportWork imports,
      JobScreens jobs,
      Countries countries,
      Person person,
      Round round,
      Runnable done) {
    super(imports, jobs, person, round, done);
    name.setLabel(getTranslation("consultation.sender.name"));
    organisation.setLabel(getTranslation("consultation.sender.organisation"));
    country = new CountryBox(countries);
    country.setLabel(getTranslation("consultation.sender.country"));
    email.setLabel(getTranslation("consultation.sender.email"));
    email.setHelperText(getTranslation("consultation.sender.email-help"));
    email.setValueChangeMode(ValueChangeMode.LAZY);
    email.addValueChangeListener(event -> showAddressed());
    language = new LanguageSelect(getTranslation("consultation.sender.language"), person.locale());
    vouched.setLabel(getTranslation("consultation.sender.vouched"));
    showAddressed();
    Div fields = new Div(name, organisation, country, email, language, vouched);
    fields.addClassName("dialogfields");
    add(fields, upload(this::sender), result());
  }

  /** What only whoever gives an address has to say. */
  private void showAddressed() {
    language.setVisible(!email.isEmpty() && LanguageSelect.offered().size() > 1);
    vouched.setVisible(!email.isEmpty());
    vouched.setInvalid(false);
  }

  private Optional<ImportTarget> sender() {
    boolean isAddressed = !email.isEmpty();
    boolean isSound =
        says(name, name.isEmpty(), "sender-missing")
            & says(email, isAddressed && !EmailRule.accepts(email.getValue()), "sender-email")
            & says(vouched, isAddressed && !vouched.getValue(), "sender-not-vouched");
    if (!isSound) {
      return Optional.empty();
    }
    ImportTarget.Address address =
        isAddressed
            ? new ImportTarget.Address(email.getValue(), language.getValue(), vouched.getValue())
            : null;
    return Optional.of(
        new ImportTarget.Sender(
            name.getValue(),
            organisation.getValue(),
            country.getValue() == null ? "" : country.getValue(),
            address));
  }

  private boolean says(HasValidation field, boolean isWrong, String why) {
    field.setInvalid(isWrong);
    if (isWrong) {
      field.setErrorMessage(getTranslation("consultation.comment-refused." + why));
    }
    return !isWrong;
  }
}
