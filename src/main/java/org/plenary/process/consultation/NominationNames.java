package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.group.Nominations;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** Nominations go by the nominee and the country. */
@Component
class NominationNames implements SubjectNames {

  private final Nominations nominations;

  NominationNames(Nominations nominations) {
    this.nominations = nominations;
  }

  @Override
  public String procedure() {
    return "nomination";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return nominations.describe(keys);
  }
}
