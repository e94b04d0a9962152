package org.plenary.process.prize;

import java.util.Collection;
import java.util.Map;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.springframework.stereotype.Component;

/** What is asked about ties goes by the same names as the seat. */
@Component
class OpenTieNames implements SubjectNames {

  private final JurorNames seats;

  OpenTieNames(JurorNames seats) {
    this.seats = seats;
  }

  @Override
  public String procedure() {
    return "open-tie";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return seats.names(keys);
  }

  @Override
  public Map<String, WorkEdition> editions(Collection<String> keys) {
    return seats.editions(keys);
  }
}
