package org.plenary.programme.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionChange;
import org.plenary.programme.Editions;
import org.plenary.programme.UnpublishedChanges;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Component;

/** Makes the section of the set-up a reader asks for. */
@Component
class SetUpSections {

  private final Editions editions;
  private final UnpublishedChanges unpublished;
  private final ChangePublishing publishing;
  private final People people;
  private final Dates dates;
  private final KeepingScreens keeping;
  private final Clock clock;

  SetUpSections(
      Editions editions,
      UnpublishedChanges unpublished,
      ChangePublishing publishing,
      People people,
      Dates dates,
      KeepingScreens keeping,
      Clock clock) {
    this.editions = editions;
    this.unpublished = unpublished;
    this.publishing = publishing;
    this.people = people;
    this.dates = dates;
    this.keeping = keeping;
    this.clock = clock;
  }

  private ReaderDates reader(Person person) {
    return dates.in(person.locale(), person.zone());
  }

  SetUpEditor editor(Edition edition, Person person, Consumer<Edition> whenChanged) {
    return new SetUpEditor(
        editions, unpublished, publishing, person, edition, reader(person), clock, whenChanged);
  }

  SetUpSection make(SetUpPart part, String item, SetUpEditor editor, FieldKit kit, Person person) {
    Edition edition = editor.wanted();
    return switch (part) {
      case BASICS -> new BasicsSection(edition, kit);
      case DATES -> new DatesSection(edition, kit, reader(person));
      case CATEGORIES -> new CategoriesSection(edition, kit);
      case CRITERIA -> new CriteriaSection(edition, kit);
      case SLOTS -> new SlotsSection(edition, kit);
      case RULES -> new RulesSection(edition, kit);
      case FORMS -> item.isEmpty() ? new FormsSection(edition, kit) : form(edition, item, kit);
      case WINNERS -> new WinnersSection(edition, kit);
      case KEEPING -> keeping.section(edition, person, kit.isReadOnly());
      case PUBLISH -> new PublishSection(edition, !kit.isReadOnly(), editor::publish);
      case HISTORY -> history(edition, person);
    };
  }

  private SetUpSection form(Edition edition, String key, FieldKit kit) {
    return edition.forms().stream()
        .filter(form -> form.key().equals(key))
        .findFirst()
        .map(form -> new QuestionsSection(edition, form, kit, clock))
        .orElseThrow(NotFoundException::new);
  }

  private HistorySection history(Edition edition, Person person) {
    List<EditionChange> changes = editions.listChanges(person, edition.id());
    List<PersonId> ids =
        changes.stream().map(EditionChange::by).distinct().map(PersonId::new).toList();
    return new HistorySection(changes, people.list(ids), reader(person));
  }
}
