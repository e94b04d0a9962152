package org.plenary.process.prize;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitId;
import org.plenary.award.Benefits;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** Benefits go by what they are. */
@Component
class BenefitNames implements SubjectNames {

  private final Benefits benefits;

  BenefitNames(Benefits benefits) {
    this.benefits = benefits;
  }

  @Override
  public String procedure() {
    return "benefit";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return benefits.list(keys.stream().map(BenefitId::new).toList()).stream()
        .collect(toMap(benefit -> benefit.id().value(), Benefit::name));
  }
}
