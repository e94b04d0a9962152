package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionChange;
import org.plenary.programme.FieldChange;
import org.plenary.ui.EmptyState;
import org.plenary.ui.ReaderDates;

/** What changed since publication: when, by whom, why, and each field as it was and is. */
final class HistorySection extends SetUpSection {

  private final Map<PersonId, Person> people;
  private final ReaderDates reader;

  HistorySection(List<EditionChange> changes, Map<PersonId, Person> people, ReaderDates reader) {
    this.people = people;
    this.reader = reader;
    if (changes.isEmpty()) {
      add(
          new EmptyState(
              "history",
              getTranslation("programme.history.empty"),
              getTranslation("programme.history.empty-hint")));
    }
    Map<Integer, List<EditionChange>> byRevision = new LinkedHashMap<>();
    for (EditionChange change : changes) {
      byRevision
          .computeIfAbsent(change.revision(), revision -> new java.util.ArrayList<>())
          .add(change);
    }
    byRevision.values().forEach(together -> add(entry(together)));
  }

  private Div entry(List<EditionChange> together) {
    EditionChange first = together.get(0);
    Paragraph reason = new Paragraph(first.reason());
    reason.addClassName("words");
    reason.getElement().setAttribute("dir", "auto");
    Paragraph facts =
        new Paragraph(getTranslation("programme.history.by", nameOf(first.by()), first.revision()));
    facts.addClassName("ink2");
    List<FieldChange> fields =
        together.stream()
            .map(of -> new FieldChange(of.part(), of.field(), of.from(), of.to()))
            .toList();
    Div entry = new Div(new H3(reader.moment(first.at())), facts, reason, new ChangeList(fields));
    entry.addClassName("fieldset");
    return entry;
  }

  private String nameOf(String id) {
    Person person = people.get(new PersonId(id));
    return person == null ? getTranslation("programme.history.nobody") : person.name();
  }
}
