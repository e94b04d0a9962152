package org.plenary.entry.ui;

import java.util.Optional;
import org.plenary.entry.CategoryChanges;
import org.plenary.entry.CategoryMoves;
import org.plenary.entry.CoEditors;
import org.plenary.entry.Corrections;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryAnswers;
import org.plenary.entry.EntryFiles;
import org.plenary.entry.EntryId;
import org.plenary.entry.OwnEntries;
import org.plenary.entry.OwnEntry;
import org.plenary.entry.Submissions;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Component;

/** What the screens of an applicant's entry work with. */
@Component
public record OwnScreens(
    OwnEntries owned,
    Entries entries,
    EntryAnswers answers,
    EntryFiles files,
    Submissions submissions,
    EntryParts parts,
    Corrections corrections,
    CategoryChanges categories,
    CategoryMoves moves,
    CoEditors coEditors,
    Editions editions,
    People people,
    CurrentPerson current,
    Dates format,
    Messages messages) {

  Person person() {
    return current.get();
  }

  OwnEntry own(EntryId id) {
    return owned.get(person(), id);
  }

  Edition edition(Entry entry) {
    return editions.get(entry.edition());
  }

  ReaderDates dates() {
    Person person = person();
    return format.in(person.locale(), person.zone());
  }

  boolean isEditor(OwnEntry own) {
    return entries.isEditor(person(), own.entry().id());
  }

  EntryDocument document(OwnEntry own) {
    return new EntryDocument(own.entry().id(), person(), answers, files, people, own.correction());
  }

  Optional<String> nameOf(PersonId id) {
    return people.find(id).map(Person::name);
  }
}
