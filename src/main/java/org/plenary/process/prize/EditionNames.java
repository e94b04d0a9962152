package org.plenary.process.prize;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Component;

/** Editions go by their names. */
@Component
class EditionNames implements SubjectNames {

  private final Editions editions;

  EditionNames(Editions editions) {
    this.editions = editions;
  }

  @Override
  public String procedure() {
    return "edition";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return editions.list().stream()
        .filter(edition -> keys.contains(edition.id().value()))
        .collect(toMap(edition -> edition.id().value(), Edition::name));
  }

  @Override
  public Map<String, WorkEdition> editions(Collection<String> keys) {
    return editions.list().stream()
        .filter(edition -> keys.contains(edition.id().value()))
        .collect(
            toMap(
                edition -> edition.id().value(),
                edition -> new WorkEdition(edition.code(), edition.name())));
  }
}
