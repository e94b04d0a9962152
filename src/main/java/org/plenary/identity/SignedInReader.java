package org.plenary.identity;

import java.time.ZoneOffset;
import java.util.Locale;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Component;

/** Tells screens of modules that know no people the language and zone their reader reads in. */
@Component
class SignedInReader implements CurrentReader {

  private final CurrentPerson current;
  private final Dates dates;

  SignedInReader(CurrentPerson current, Dates dates) {
    this.current = current;
    this.dates = dates;
  }

  @Override
  public ReaderDates dates() {
    return current
        .find()
        .map(person -> dates.in(person.locale(), person.zone()))
        .orElseGet(() -> dates.in(Locale.UK, ZoneOffset.UTC));
  }
}
