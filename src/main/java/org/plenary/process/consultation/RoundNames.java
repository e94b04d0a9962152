package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.consultation.Rounds;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** The procedure of a round goes by the round's name. */
@Component
class RoundNames implements SubjectNames {

  private final Rounds rounds;

  RoundNames(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public String procedure() {
    return "round";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return rounds.names(keys);
  }
}
