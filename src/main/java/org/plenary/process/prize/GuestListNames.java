package org.plenary.process.prize;

import java.util.Collection;
import java.util.Map;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.springframework.stereotype.Component;

/** A guest list goes by its edition. */
@Component
class GuestListNames implements SubjectNames {

  private final EditionNames editionNames;

  GuestListNames(EditionNames editionNames) {
    this.editionNames = editionNames;
  }

  @Override
  public String procedure() {
    return "guest-list";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return editionNames.names(keys);
  }

  @Override
  public Map<String, WorkEdition> editions(Collection<String> keys) {
    return editionNames.editions(keys);
  }
}
