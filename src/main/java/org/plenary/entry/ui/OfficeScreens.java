package org.plenary.entry.ui;

import org.plenary.entry.CategoryChanges;
import org.plenary.entry.CategoryMoves;
import org.plenary.entry.Corrections;
import org.plenary.entry.Duplicates;
import org.plenary.entry.Entries;
import org.plenary.entry.ImportOrigins;
import org.plenary.entry.Screenings;
import org.plenary.entry.Submissions;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.Editions;
import org.plenary.shared.Countries;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Component;

/** What the office's screens of an entry work with. */
@Component
record OfficeScreens(
    Entries entries,
    Submissions submissions,
    EntryParts parts,
    Screenings screenings,
    CategoryChanges categories,
    CategoryMoves moves,
    Corrections corrections,
    Duplicates duplicates,
    ImportOrigins origins,
    Editions editions,
    People people,
    Countries countries,
    CurrentPerson current,
    Dates format) {

  Person person() {
    return current.get();
  }

  ReaderDates dates() {
    Person person = person();
    return format.in(person.locale(), person.zone());
  }

  String nameOf(PersonId id) {
    return people.find(id).map(Person::name).orElse("");
  }
}
