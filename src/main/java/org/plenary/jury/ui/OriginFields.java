package org.plenary.jury.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.jury.JurorOrigin;
import org.plenary.shared.Countries;
import org.plenary.ui.CountryBox;

/** Where a juror comes from: a country of the list, so that the rule about it can be kept. */
class OriginFields extends Div {

  private static final int LONGEST = 120;

  private final CountryBox country;
  private final TextField city = new TextField();

  OriginFields(Countries countries, JurorOrigin origin) {
    addClassName("dialogfields");
    country =
        new CountryBox(countries, countries.isKnown(origin.country()) ? origin.country() : "");
    country.setLabel(getTranslation("jury.invite.country"));
    country.setHelperText(getTranslation("jury.invite.country-help"));
    country.setRequiredIndicatorVisible(true);
    country.setErrorMessage(getTranslation("jury.invite.country-missing"));
    city.setLabel(getTranslation("jury.invite.city"));
    city.setMaxLength(LONGEST);
    city.setValue(origin.city());
    add(country, city);
  }

  /** Marks what is missing. */
  boolean isComplete() {
    country.setInvalid(country.isEmpty());
    return !country.isInvalid();
  }

  JurorOrigin origin() {
    return new JurorOrigin(country.getValue(), city.getValue().strip());
  }
}
