package org.plenary.award.ui;

import org.plenary.award.BenefitCare;
import org.plenary.award.Benefits;
import org.plenary.entry.Entries;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Component;

/** What the screens of benefits work with. */
@Component
record BenefitScreens(
    Benefits benefits,
    BenefitCare care,
    Entries entries,
    Editions editions,
    CurrentPerson current,
    Dates format) {

  Person person() {
    return current.get();
  }

  ReaderDates dates() {
    return format.in(person().locale(), person().zone());
  }
}
