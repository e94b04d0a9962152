package org.plenary.process.prize;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** Entries go by their titles. */
@Component
class EntryNames implements SubjectNames {

  private final Entries entries;

  EntryNames(Entries entries) {
    this.entries = entries;
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
}
