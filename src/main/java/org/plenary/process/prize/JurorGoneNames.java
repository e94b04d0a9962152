package org.plenary.process.prize;

import java.util.Collection;
import java.util.Map;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.springframework.stereotype.Component;

/** A juror who is to be replaced goes by the same names as the seat. */
@Component
class JurorGoneNames implements SubjectNames {

  private final JurorNames seats;

  JurorGoneNames(JurorNames seats) {
    this.seats = seats;
  }

  @Override
  public String procedure() {
    return "juror-gone";
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
