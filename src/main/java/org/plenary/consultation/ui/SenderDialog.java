package org.plenary.consultation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.plenary.consultation.ImportTarget;
import org.plenary.consultation.Round;
import org.plenary.consultation.TableImportWork;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobScreens;
import org.plenary.shared.Countries;

/** Reads a table that somebody sent to the office: in their name, straight into the register. */
class SenderDialog extends ImportDialog {

  private final TextField name = new TextField();
  private final TextField organisation = new TextField();
  private final ComboBox<String> country = new ComboBox<>();

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
    country.setLabel(getTranslation("consultation.sender.country"));
    country.setItems(countries.names());
    Div fields = new Div(name, organisation, country);
    fields.addClassName("dialogfields");
    add(fields, upload(this::sender), result());
  }

  private Optional<ImportTarget> sender() {
    boolean isMissing = name.isEmpty();
    name.setInvalid(isMissing);
    if (isMissing) {
      name.setErrorMessage(getTranslation("consultation.comment-refused.sender-missing"));
      return Optional.empty();
    }
    return Optional.of(
        new ImportTarget.Sender(
            name.getValue(),
            organisation.getValue(),
            country.getValue() == null ? "" : country.getValue()));
  }
}
