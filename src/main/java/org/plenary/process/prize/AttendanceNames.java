package org.plenary.process.prize;

import java.util.Collection;
import java.util.Map;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.springframework.stereotype.Component;

/** Who comes to the ceremony is asked by the title of the entry. */
@Component
class AttendanceNames implements SubjectNames {

  private final EntryNames entryNames;

  AttendanceNames(EntryNames entryNames) {
    this.entryNames = entryNames;
  }

  @Override
  public String procedure() {
    return "attendance";
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
