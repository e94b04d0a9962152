package org.plenary.process.prize;

import java.util.Collection;
import java.util.Map;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.springframework.stereotype.Component;

/** An entry without its owner goes by its title. */
@Component
class OwnerGoneNames implements SubjectNames {

  private final EntryNames entryNames;

  OwnerGoneNames(EntryNames entryNames) {
    this.entryNames = entryNames;
  }

  @Override
  public String procedure() {
    return "owner-gone";
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
