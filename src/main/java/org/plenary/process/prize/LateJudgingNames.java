package org.plenary.process.prize;

import java.util.Collection;
import java.util.Map;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.springframework.stereotype.Component;

/** An entry that is judged late goes by its title. */
@Component
class LateJudgingNames implements SubjectNames {

  private final EntryNames entryNames;

  LateJudgingNames(EntryNames entryNames) {
    this.entryNames = entryNames;
  }

  @Override
  public String procedure() {
    return "late-judging";
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
