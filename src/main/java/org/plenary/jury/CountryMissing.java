package org.plenary.jury;

import org.plenary.shared.Refusal;

/** A juror without a country is beyond the rule about jurors of one's own country. */
public class CountryMissing extends Refusal {

  public CountryMissing() {
    super("jury.invite.country-missing");
  }
}
