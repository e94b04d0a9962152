package org.plenary.process.prize;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** Jurors' seats go by the edition they are seats of. */
@Component
class JurorNames implements SubjectNames {

  private final Jurors jurors;

  JurorNames(Jurors jurors) {
    this.jurors = jurors;
  }

  @Override
  public String procedure() {
    return "juror";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return jurors.describe(keys.stream().map(JurorId::new).toList()).entrySet().stream()
        .collect(toMap(seat -> seat.getKey().value(), Map.Entry::getValue));
  }
}
