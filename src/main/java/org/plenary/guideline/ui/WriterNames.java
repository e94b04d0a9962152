package org.plenary.guideline.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Writer;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;

/** Who is at which paragraph, by name. */
final class WriterNames {

  private WriterNames() {}

  static Map<ParagraphId, String> of(List<Writer> writers, People people) {
    if (writers.isEmpty()) {
      return Map.of();
    }
    Map<PersonId, Person> known = people.list(writers.stream().map(Writer::person).toList());
    Map<ParagraphId, String> names = new HashMap<>();
    for (Writer writer : writers) {
      Person person = known.get(writer.person());
      if (person != null) {
        names.merge(writer.paragraph(), person.name(), (first, next) -> first + ", " + next);
      }
    }
    return names;
  }
}
