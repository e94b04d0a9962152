package org.plenary.desk.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.process.SubjectNames;
import org.plenary.shared.Subject;
import org.springframework.stereotype.Component;

/**
 * What the things of the record are called: a statement or two for each kind of thing among them,
 * however many there are. What is gone, or has no name of its own, is left out.
 */
@Component
class RecordThings {

  private static final String PERSON = "person";

  /** The kinds whose procedure goes by another word. */
  private static final Map<String, String> PROCEDURES =
      Map.of("assignment", "scorecard", "mention", "special-mention");

  private final Map<String, SubjectNames> names;
  private final Entries entries;
  private final People people;

  RecordThings(List<SubjectNames> names, Entries entries, People people) {
    this.names = names.stream().collect(toMap(SubjectNames::procedure, one -> one));
    this.entries = entries;
    this.people = people;
  }

  Map<Subject, String> names(Collection<Subject> things) {
    Map<Subject, String> found = new HashMap<>();
    things.stream()
        .collect(groupingBy(Subject::kind, mapping(Subject::id, toSet())))
        .forEach(
            (kind, ids) ->
                names(kind, ids).forEach((id, name) -> found.put(new Subject(kind, id), name)));
    return found;
  }

  private Map<String, String> names(String kind, Set<String> ids) {
    return switch (kind) {
      case EntryId.KIND -> sent(ids);
      case PERSON -> people(ids);
      default -> {
        SubjectNames known = names.get(PROCEDURES.getOrDefault(kind, kind));
        yield known == null ? Map.of() : known.names(ids);
      }
    };
  }

  /** What its owner calls a draft is nobody's business before it is sent. */
  private Map<String, String> sent(Set<String> ids) {
    return entries.list(ids.stream().map(EntryId::new).toList()).stream()
        .filter(entry -> entry.version() > 0)
        .collect(toMap(entry -> entry.id().value(), Entry::title));
  }

  private Map<String, String> people(Set<String> ids) {
    return people.list(ids.stream().map(PersonId::new).toList()).values().stream()
        .collect(toMap(person -> person.id().value(), Person::name));
  }
}
