package org.plenary.process.prize;

import java.util.Collection;
import java.util.Map;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.springframework.stereotype.Component;

/** A move goes by the title of its entry. */
@Component
class CategoryMoveNames implements SubjectNames {

  private final EntryNames entryNames;

  CategoryMoveNames(EntryNames entryNames) {
    this.entryNames = entryNames;
  }

  @Override
  public String procedure() {
    return "category-move";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return entryNames.names(keys);
  }

  @Override
  public Map<String, WorkEdition> editions(Collection<String> keys) {
    return entryNames.editions(keys);
  }
}
