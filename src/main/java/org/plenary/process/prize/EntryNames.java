package org.plenary.process.prize;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Entries go by their titles. */
@Component
class EntryNames implements SubjectNames {

  private final Entries entries;
  private final EditionNames editionNames;

  EntryNames(Entries entries, EditionNames editionNames) {
    this.entries = entries;
    this.editionNames = editionNames;
  }

  @Override
  public String procedure() {
    return "entry";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return entries.titles(keys.stream().map(EntryId::new).toList()).entrySet().stream()
        .collect(toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
  }

  @Override
  public Map<String, WorkEdition> editions(Collection<String> keys) {
    Map<EntryId, EditionId> found = entries.editions(keys.stream().map(EntryId::new).toList());
    Map<String, WorkEdition> known =
        editionNames.editions(found.values().stream().map(EditionId::value).toList());
    return found.entrySet().stream()
        .collect(
            toMap(entry -> entry.getKey().value(), entry -> known.get(entry.getValue().value())));
  }
}
